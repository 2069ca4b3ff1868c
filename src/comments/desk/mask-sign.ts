// A table of data: what readers see in the place of a masked number. Comments are Persian in both editions.
export const maskSign = '[شماره پوشیده شد]'
