import type { DraftForm } from './draft-form.ts'

/** What every part of the editor's screen is given: the draft, the ways to change it, and what is wrong with it. */
export interface Writing {
  form: DraftForm
  write: (change: Partial<DraftForm['content']>) => void
  edit: (change: Partial<DraftForm>) => void
  isOpen: boolean
  fault: unknown
  edition: 'fa' | 'en'
}
