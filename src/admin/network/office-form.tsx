import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type SubmitEvent } from 'react'
import { provinces } from '../api/newsroom.ts'
import {
  changeOffice,
  openOffice,
  officeKinds,
  verifyOffice,
  type Office,
  type OfficeOrder,
} from '../api/network.ts'
import { questions } from '../api/questions.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { FormEnd } from '../pieces/form-end.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface OfficeFormProps {
  office?: Office
  offices: readonly Office[]
}

const orNull = (value: string): string | null => (value === '' ? null : value)

/** An office: its name, its place in the tree, its contact, and whether somebody vouches for it. */
export function OfficeForm({ office, offices }: OfficeFormProps) {
  const words = useWords(fa, en)
  const { language } = useSay()
  const navigate = useNavigate()
  const named = useQuery(provinces).data ?? []
  const [typed, type] = useState<OfficeOrder>(() => orderOf(office, offices))
  const saving = useMutation({
    mutationFn: () => (office === undefined ? openOffice(typed) : changeOffice(typed)),
    onSuccess: async ({ slug }) => {
      await questions.invalidateQueries({ queryKey: ['offices'] })
      if (office === undefined) await navigate({ to: '/offices', search: { office: slug }, hash: 'office' })
    },
  })
  const problemOf = useProblems(saving.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    saving.mutate()
  }
  const text = (name: 'name' | 'slug' | 'contact' | 'nameEn' | 'contactEn') => ({
    label: words.officeOrder[name],
    value: typed[name] ?? '',
    onChange: (value: string) => type({ ...typed, [name]: value }),
    problem: problemOf(name),
  })
  const choice = (name: 'province' | 'parent') => ({
    label: words.officeOrder[name],
    value: typed[name] ?? '',
    onChange: (value: string) => type({ ...typed, [name]: orNull(value) }),
    problem: problemOf(name),
  })
  return (
    <form className="form" onSubmit={send}>
      <h2 className="pane-title" dir="auto">
        {office?.name ?? words.newOffice}
      </h2>
      <TextField {...text('name')} dir="auto" />
      {office === undefined && <TextField {...text('slug')} dir="ltr" autoComplete="off" />}
      <ChoiceField
        label={words.officeOrder.kind}
        value={typed.kind}
        choices={officeKinds.map(kind => [kind, words.kinds[kind]] as const)}
        onChange={value => type({ ...typed, kind: officeKinds.find(kind => kind === value) ?? 'other' })}
      />
      <ChoiceField
        {...choice('province')}
        choices={[
          ['', words.wholeCountry],
          ...named.map(({ slug, nameFa, nameEn }) => [slug, language === 'fa' ? nameFa : nameEn] as const),
        ]}
      />
      <ChoiceField {...choice('parent')} choices={[['', words.noParent], ...othersThan(office, offices)]} />
      <TextField {...text('contact')} dir="auto" rows={4} />
      <TextField {...text('nameEn')} help={words.nameEnHelp} dir="ltr" />
      <TextField {...text('contactEn')} dir="ltr" rows={4} />
      <FaultNotice fault={saving.error} />
      <FormEnd label={words.saveOffice} done={words.savedOffice} saving={saving} />
      {office !== undefined && <Verify office={office} />}
    </form>
  )
}

const othersThan = (office: Office | undefined, offices: readonly Office[]) =>
  offices.filter(({ slug }) => slug !== office?.slug).map(({ slug, name }) => [slug, name] as const)

function orderOf(office: Office | undefined, offices: readonly Office[]): OfficeOrder {
  if (office === undefined)
    return { slug: '', name: '', kind: 'province', province: null, parent: null, contact: '' }
  const { slug, name, kind, provinceSlug, parentId, contact, nameEn, contactEn } = office
  const parent = offices.find(({ id }) => id === parentId)?.slug ?? null
  return { slug, name, kind, province: provinceSlug, parent, contact, nameEn, contactEn }
}

function Verify({ office }: { office: Office }) {
  const words = useWords(fa, en)
  const say = useSay()
  const isVerified = office.verifiedAt !== null
  const verifying = useMutation({
    mutationFn: () => verifyOffice(office.slug, !isVerified),
    onSuccess: () => questions.invalidateQueries({ queryKey: ['offices'] }),
  })
  return (
    <div className="heap is-close">
      <p className="note">
        {office.verifiedAt === null ? words.notVerified : words.verifiedAt(say.moment(office.verifiedAt))}
      </p>
      <FaultNotice fault={verifying.error} />
      <button
        type="button"
        className={isVerified ? 'button desk-button is-grave' : 'button desk-button'}
        disabled={verifying.isPending}
        onClick={() => verifying.mutate()}
      >
        {isVerified ? words.doubt : words.verify}
      </button>
    </div>
  )
}
