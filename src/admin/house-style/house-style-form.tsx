import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { chooseHouseStyle, houseStyle, type HouseStyle } from '../api/house-style.ts'
import { showAnswer } from '../api/questions.ts'
import { useMay } from '../frame/me.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { FormEnd } from '../pieces/form-end.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { examples } from './examples.ts'
import { fa } from './fa.ts'
import { StyleChoice } from './style-choice.tsx'

/** The four questions of the house's spelling; who may not choose sees what was chosen. */
export function HouseStyleForm({ style }: { style: HouseStyle }) {
  const words = useWords(fa, en)
  const mayChoose = useMay()('style.choose')
  const [chosen, choose] = useState(style)
  const saving = useMutation({
    mutationFn: () => chooseHouseStyle(chosen),
    onSuccess: answer => showAnswer(houseStyle.queryKey, answer),
  })
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    saving.mutate()
  }
  const part = <Part extends keyof HouseStyle>(name: Part) => ({
    name,
    label: words.parts[name],
    examples: examples[name],
    chosen: chosen[name],
    onChoose: (value: HouseStyle[Part]) => choose({ ...chosen, [name]: value }),
    isFixed: !mayChoose,
  })
  return (
    <form className="form" onSubmit={send}>
      <StyleChoice {...part('plural')} />
      <StyleChoice {...part('comparative')} />
      <StyleChoice {...part('ezafe')} />
      <StyleChoice {...part('quotes')} />
      <FaultNotice fault={saving.error} />
      {mayChoose ? (
        <FormEnd label={words.save} done={words.saved} saving={saving} />
      ) : (
        <p className="note">{words.onlyAdministrator}</p>
      )}
    </form>
  )
}
