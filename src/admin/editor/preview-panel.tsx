import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { makePreview, previewsOf, revokePreview, type PreviewLink, type Story } from '../api/newsroom.ts'
import { questions } from '../api/questions.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { now } from '../words/clock.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

const days = [1, 3, 7] as const

/** Links that show the draft to somebody without an account; a link is told once, when it is made. */
export function PreviewPanel({ story }: { story: Story }) {
  const isWriter = story.may.includes('story.write')
  const words = useWords(fa, en)
  const say = useSay()
  const asked = previewsOf(story.id)
  const links = useQuery(asked).data ?? []
  const [lasting, last] = useState<(typeof days)[number]>(1)
  const again = (): Promise<void> => questions.invalidateQueries({ queryKey: asked.queryKey })
  const making = useMutation({ mutationFn: () => makePreview(story.id, lasting), onSuccess: again })
  const revoking = useMutation({
    mutationFn: (linkId: string) => revokePreview(story.id, linkId),
    onSuccess: again,
  })
  if (story.status === 'withdrawn') return null
  return (
    <section className="heap is-close">
      <h2 className="pane-title">{words.preview}</h2>
      <p className="note">{words.previewSays}</p>
      {isWriter && (
        <>
          <ChoiceField
            label={words.previewFor}
            value={String(lasting)}
            choices={days.map(each => [String(each), words.days(say.count(each))] as const)}
            onChange={chosen => last(days.find(each => String(each) === chosen) ?? 1)}
          />
          <button
            type="button"
            className="button desk-button"
            disabled={making.isPending}
            onClick={() => making.mutate()}
          >
            {words.previewMake}
          </button>
        </>
      )}
      {making.data !== undefined && <NewLink key={making.data.path} path={making.data.path} />}
      <FaultNotice fault={making.error ?? revoking.error} />
      <ul className="fixes">
        {links.map(link => (
          <LinkLine
            key={link.id}
            link={link}
            onRevoke={isWriter ? () => revoking.mutate(link.id) : undefined}
          />
        ))}
      </ul>
    </section>
  )
}

function NewLink({ path }: { path: string }) {
  const words = useWords(fa, en)
  const [copied, setCopied] = useState('')
  const address = new URL(path, location.origin).href
  const copy = (): void => {
    navigator.clipboard.writeText(address).then(
      () => setCopied(words.previewCopied),
      () => setCopied(words.previewNotCopied),
    )
  }
  return (
    <div className="notice is-good heap is-close">
      <p>{words.previewOnce}</p>
      <input className="input" readOnly dir="ltr" value={address} aria-label={words.preview} />
      <p className="row is-close">
        <button type="button" className="button desk-button is-main" onClick={copy}>
          {words.previewCopy}
        </button>
        <a className="button desk-button quiet" href={path} target="_blank" rel="noreferrer">
          {words.previewOpen}
        </a>
        <span className="note" role="status">
          {copied}
        </span>
      </p>
    </div>
  )
}

function LinkLine({ link, onRevoke }: { link: PreviewLink; onRevoke: (() => void) | undefined }) {
  const words = useWords(fa, en)
  const say = useSay()
  const isOver = new Date(link.expiresAt) <= now()
  const state =
    link.revokedAt !== null
      ? words.previewRevoked(say.moment(link.revokedAt))
      : isOver
        ? words.previewOver(say.moment(link.expiresAt))
        : words.previewUntil(say.moment(link.expiresAt))
  return (
    <li>
      <span>
        <b dir="auto">{link.makerName ?? words.nobody}</b>
        <small className="note"> {state}</small>
      </span>
      {link.revokedAt === null && !isOver && onRevoke !== undefined && (
        <button
          type="button"
          className="button desk-button quiet is-grave"
          aria-label={words.previewRevokeOf(link.makerName ?? words.nobody)}
          onClick={onRevoke}
        >
          {words.previewRevoke}
        </button>
      )}
    </li>
  )
}
