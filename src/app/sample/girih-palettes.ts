// A table of data: the glazes of the pictures, each a few shades of one colour so that a wall looks fired by hand.

export type Shades = readonly [string, ...string[]]

export const lapis: Shades = ['#1d3a7c', '#22448e', '#1a3470']
export const night: Shades = ['#15244a', '#182a55']
export const turquoise: Shades = ['#1f8f8c', '#2a9d97', '#1a827f']
export const sky: Shades = ['#7fc4bd', '#8fcfc6']
export const saffron: Shades = ['#e0a030', '#e8ac42', '#d69426']
export const paper: Shades = ['#f5eedd', '#f1e8d3', '#f8f2e4']
export const brick: Shades = ['#c58f62', '#bd8558', '#cc9a6e']
export const clay: Shades = ['#b4683f', '#a95f38', '#be7449']
export const pomegranate: Shades = ['#a23b32', '#ad453a', '#963229']
export const rose: Shades = ['#d9948a', '#e0a298']
export const olive: Shades = ['#7d8a4e', '#87945a']
export const cypress: Shades = ['#23503f', '#2b5c49', '#1d4636']
export const aubergine: Shades = ['#4d2f5e', '#57386a', '#432853']
export const sand: Shades = ['#e6d3ad', '#dfc99e', '#ecdcbb']
