import { slugKey } from '../../persian/index.ts'
import type { ProvinceName } from '../public-story.ts'

/** A province with the cities that a dateline names for it, in either language. */
export interface Province extends ProvinceName {
  cities: readonly string[]
}

/** The province of this slug or name, or the one that one of its cities stands for: a dateline names the city. */
export function provinceNamed(provinces: readonly Province[], name: string): Province | undefined {
  const key = slugKey(name)
  return (
    provinces.find(({ slug, nameFa, nameEn }) => slug === name || isAmong([nameFa, nameEn], key)) ??
    provinces.find(({ cities }) => isAmong(cities, key))
  )
}

const isAmong = (names: readonly string[], key: string): boolean => names.some(each => slugKey(each) === key)
