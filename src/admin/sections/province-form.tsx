import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { questions, showAnswer } from '../api/questions.ts'
import { changeProvince, provinceLines, type ProvinceLine } from '../api/sections.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { FormEnd } from '../pieces/form-end.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** How a province is spelt in both languages, and which cities of a dateline mean it. */
export function ProvinceForm({ province }: { province: ProvinceLine }) {
  const words = useWords(fa, en)
  const [typed, type] = useState({ ...province, cities: province.cities.join('\n') })
  const saving = useMutation({
    mutationFn: () => changeProvince(province.slug, { ...typed, cities: typed.cities.split('\n') }),
    onSuccess: async (lines: ProvinceLine[]) => {
      await showAnswer(provinceLines.queryKey, lines)
      await questions.invalidateQueries({ queryKey: ['provinces'] })
    },
  })
  const problemOf = useProblems(saving.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    saving.mutate()
  }
  const field = (name: 'nameFa' | 'nameEn' | 'cities') => ({
    label: words[name],
    value: typed[name],
    onChange: (value: string) => type({ ...typed, [name]: value }),
    problem: problemOf(name),
  })
  return (
    <form className="form" onSubmit={send}>
      <h2 className="pane-title">{words.editProvince}</h2>
      <p className="note">{words.provinceStays}</p>
      <TextField {...field('nameFa')} dir="rtl" most={60} autoComplete="off" />
      <TextField {...field('nameEn')} dir="ltr" most={60} autoComplete="off" />
      <TextField {...field('cities')} dir="auto" rows={5} help={words.citiesHelp} />
      <FaultNotice fault={saving.error} />
      <FormEnd label={words.save} done={words.saved} saving={saving} />
    </form>
  )
}
