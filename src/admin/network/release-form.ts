import type { Release, ReleaseDraft, ReleaseFile } from '../api/network.ts'
import type { DraftForm } from '../editor/draft-form.ts'

export type FormFile = Pick<ReleaseFile, 'id' | 'name' | 'kind' | 'caption' | 'credit'>

/** A release as an officer writes it. */
export interface ReleaseForm {
  headline: string
  lead: string
  body: Release['content']['body']
  eventPlace: string
  eventAt: string | null
  contact: string
  section: string | null
  province: string | null
  embargoUntil: string | null
  files: readonly FormFile[]
}

export const emptyRelease: ReleaseForm = {
  headline: '',
  lead: '',
  body: { type: 'doc', content: [] },
  eventPlace: '',
  eventAt: null,
  contact: '',
  section: null,
  province: null,
  embargoUntil: null,
  files: [],
}

export const formOfRelease = ({ content }: Release): ReleaseForm => ({
  ...content,
  files: content.files.map(({ id, name, kind, caption, credit }) => ({ id, name, kind, caption, credit })),
})

export const draftOfRelease = ({ files, ...rest }: ReleaseForm): ReleaseDraft => ({
  ...rest,
  files: files.map(({ id, caption, credit }) => ({ id, caption, credit })),
})

/** The text of a release as the newsroom's editor takes one, for its spelling, its tools and its pasting. */
export const asStory = ({ headline, lead, body }: ReleaseForm): DraftForm => ({
  content: {
    kicker: '',
    headline,
    shortHeadline: '',
    lead,
    body,
    pictureId: null,
    pictureCaption: '',
    byline: '',
    authors: [],
    sourceLabel: '',
    sourceUrl: '',
    topics: [],
  },
  section: '',
  province: null,
  kind: 'news',
  embargoUntil: null,
})
