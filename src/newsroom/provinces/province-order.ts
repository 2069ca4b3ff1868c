import { slugKey } from '../../persian/index.ts'
import { FieldProblems, type FieldProblem } from '../../platform/refusal.ts'
import { optionalLineFrom } from '../revision-content.ts'
import { provinceNamed, type Province } from './province.ts'

const mostCities = 40

/**
 * What a province is called and which cities stand for it, cleaned; a city written twice counts once.
 * @param others the other provinces: a name or a city means one of them only.
 * @throws FieldProblems with everything that is wrong.
 */
export function provinceOrderFrom(given: Omit<Province, 'slug'>, others: readonly Province[]) {
  const problems: FieldProblem[] = []
  const elsewhereIn = (field: string, name: string): void => {
    const owner = name === '' ? undefined : provinceNamed(others, name)
    if (owner)
      problems.push({ field, problem: 'of-another-province', facts: { name, province: owner.nameFa } })
  }
  const nameOf = (field: 'nameFa' | 'nameEn'): string => {
    const line = optionalLineFrom(field, given[field], 60)
    if (line === '') problems.push({ field, problem: 'required' })
    elsewhereIn(field, line)
    return line
  }
  const order = { nameFa: nameOf('nameFa'), nameEn: nameOf('nameEn'), cities: citiesFrom(given.cities) }
  if (order.cities.length > mostCities)
    problems.push({ field: 'cities', problem: 'too-many', facts: { most: mostCities } })
  for (const city of order.cities) elsewhereIn('cities', city)
  if (problems.length > 0) throw new FieldProblems(problems)
  return order
}

function citiesFrom(given: readonly string[]): string[] {
  const cities = new Map<string, string>()
  for (const each of given) {
    const city = optionalLineFrom('cities', each, 60)
    if (city !== '' && !cities.has(slugKey(city))) cities.set(slugKey(city), city)
  }
  return [...cities.values()]
}
