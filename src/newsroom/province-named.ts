import { slugKey } from '../persian/index.ts'
import type { ProvinceName } from './public-story.ts'
import * as en from './saved-page/en.ts'
import * as fa from './saved-page/fa.ts'

const centres = { ...fa.provinceOfCentre, ...en.provinceOfCentre }

/** The province of this slug or name, or the one whose centre is so called: a dateline names the city. */
export function provinceNamed(provinces: readonly ProvinceName[], name: string): ProvinceName | undefined {
  const centre = Object.entries(centres).find(([city]) => slugKey(city) === slugKey(name))
  const slug = centre?.[1] ?? name
  return provinces.find(
    each => each.slug === slug || [each.nameFa, each.nameEn].some(own => slugKey(own) === slugKey(name)),
  )
}
