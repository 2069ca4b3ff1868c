// To be replaced by persian's front door once it exports these.
export { slugKey, slugOf } from '../persian/writing/slug.ts'
export { comparePersian } from '../persian/writing/sort.ts'
