import { useEffect, useState } from 'react'
import type { KeptDraft } from '../editor/keep-draft.ts'
import { textsIn } from '../editor/count-words.ts'
import { en as unsavedEn } from '../unsaved/en.ts'
import { fa as unsavedFa } from '../unsaved/fa.ts'
import { LeftNotice } from '../unsaved/left-words.tsx'
import { useUnsavedDraft, type UnsavedDraft } from '../unsaved/use-unsaved-draft.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { ReleaseForm } from './release-form.ts'
import type { ReleaseKeeper } from './use-release-keeper.ts'

interface LeftReleaseProps {
  keeper: ReleaseKeeper
  kept: KeptDraft<ReleaseForm>
  /** Its officer goes on from what was left. */
  onTake: (form: ReleaseForm) => void
}

/** Keeps what is not saved of a release in this browser, and offers what an earlier page left there. */
export function LeftRelease(props: LeftReleaseProps) {
  const id = props.keeper.id()
  return <LeftOf key={id ?? 'new'} {...props} />
}

function LeftOf({ keeper, kept, onTake }: LeftReleaseProps) {
  const words = useWords(fa, en)
  const shared = useWords(unsavedFa, unsavedEn)
  const say = useSay()
  const [id] = useState(() => keeper.id())
  const left = useUnsavedDraft({ thing: `release.${id ?? 'new'}`, kept, read: readCopy })
  const { copy, dropOwn } = left
  // The first save gave it a name: what was kept of the nameless one is saved.
  useEffect(
    () => () => {
      if (keeper.id() !== id) dropOwn()
    },
    [keeper, id, dropOwn],
  )
  if (copy === undefined) return null
  const isCurrent = copy.words.basedOn === kept.basedOn
  const when = say.moment(copy.at)
  return (
    <div role="status">
      <LeftNotice
        sentence={isCurrent ? shared.found(when) : words.leftOlder(when)}
        text={textOf(copy.words.form)}
        takeLabel={shared.take}
        onTake={() => {
          onTake(copy.words.form)
          left.take()
        }}
        onDrop={left.drop}
      />
    </div>
  )
}

const textOf = ({ headline, lead, body }: ReleaseForm): string =>
  [headline, lead, ...textsIn(body)].filter(text => text !== '').join('\n')

// Another version of this program may have written it: only the shape that is read here is looked at.
const readCopy = (found: unknown): UnsavedDraft<ReleaseForm> | undefined =>
  isObject(found) && isForm(found['form']) && isForm(found['saved']) && typeof found['basedOn'] === 'string'
    ? { form: found['form'], saved: found['saved'], basedOn: found['basedOn'] }
    : undefined

function isForm(found: unknown): found is ReleaseForm {
  const body = isObject(found) ? found['body'] : undefined
  return (
    isObject(found) &&
    ['headline', 'lead', 'eventPlace', 'contact'].every(field => typeof found[field] === 'string') &&
    Array.isArray(found['files']) &&
    isObject(body) &&
    Array.isArray(body['content'])
  )
}

const isObject = (found: unknown): found is Record<string, unknown> =>
  typeof found === 'object' && found !== null
