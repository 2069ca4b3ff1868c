import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { provinces, sections, storyKinds, type Story } from '../api/newsroom.ts'
import { useMay } from '../frame/me.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { AuthorsField } from './authors-field.tsx'
import { TopicsField } from './topics-field.tsx'
import { isPublic } from './use-draft-keeper.ts'
import type { Writing } from './writing.ts'
import { FactCheckLink } from '../coverage/fact-check-link.tsx'

/** Where the story belongs and whose it is. */
export function DetailsPanel({ story, form, write, edit, isOpen, fault }: Writing & { story: Story }) {
  const words = useWords(fa, en)
  const problemOf = useProblems(fault)
  const mayRead = useMay()('release.read')
  const text = (field: 'byline' | 'sourceLabel' | 'sourceUrl') => ({
    label: words[field],
    value: form.content[field],
    onChange: (value: string) => write({ [field]: value }),
    readOnly: !isOpen,
    problem: problemOf(field),
  })
  return (
    <section className="heap is-close">
      <h2 className="pane-title">{words.details}</h2>
      <PlaceFields {...{ form, edit, isOpen, fault }} />
      {story.kind === 'fact-check' && <FactCheckLink storyId={story.id} />}
      {isPublic(story) && <p className="note">{words.placeAfter}</p>}
      <TopicsField
        topics={form.content.topics}
        isOpen={isOpen}
        onChange={topics => write({ topics })}
        problem={problemOf('topics')}
      />
      <AuthorsField
        edition={story.edition}
        chosen={form.content.authors}
        isOpen={isOpen}
        onChange={authors => write({ authors })}
        problem={problemOf('authors')}
      />
      <TextField {...text('byline')} dir="auto" />
      <TextField {...text('sourceLabel')} dir="auto" />
      <TextField {...text('sourceUrl')} dir="ltr" type="url" />
      {story.sourceReleaseId !== null && mayRead && (
        <p>
          <Link to="/releases/$id" params={{ id: story.sourceReleaseId }} className="link">
            {words.sourceRelease}
          </Link>
        </p>
      )}
    </section>
  )
}

function PlaceFields({ form, edit, isOpen, fault }: Pick<Writing, 'form' | 'edit' | 'isOpen' | 'fault'>) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const { language } = useSay()
  const problemOf = useProblems(fault)
  const named = (each: { slug: string; nameFa: string; nameEn: string }) =>
    [each.slug, language === 'fa' ? each.nameFa : each.nameEn] as const
  const knownSections = (useQuery(sections).data ?? []).filter(
    ({ state, slug }) => state !== 'closed' || slug === form.section,
  )
  const knownProvinces = useQuery(provinces).data ?? []
  return (
    <>
      <ChoiceField
        label={words.section}
        value={form.section}
        choices={knownSections.map(named)}
        disabled={!isOpen}
        onChange={section => edit({ section })}
        problem={problemOf('section')}
      />
      <ChoiceField
        label={words.province}
        value={form.province ?? ''}
        choices={[['', shared.wholeCountry], ...knownProvinces.map(named)]}
        disabled={!isOpen}
        onChange={slug => edit({ province: slug === '' ? null : slug })}
        problem={problemOf('province')}
      />
      <ChoiceField
        label={words.kind}
        value={form.kind}
        choices={storyKinds.map(kind => [kind, shared.kinds[kind]] as const)}
        disabled={!isOpen}
        onChange={chosen => edit({ kind: storyKinds.find(kind => kind === chosen) ?? 'news' })}
        problem={problemOf('kind')}
      />
    </>
  )
}
