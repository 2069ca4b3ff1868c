import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { provinces } from '../api/newsroom.ts'
import type { ReleaseLine } from '../api/network.ts'
import { useMay } from '../frame/me.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { ReleaseMark } from './release-mark.tsx'

export function ReleaseTable({ releases }: { releases: readonly ReleaseLine[] }) {
  const words = useWords(fa, en)
  return (
    <table className="data is-stacked">
      <thead>
        <tr>
          <th scope="col">{words.release}</th>
          <th scope="col">{words.office}</th>
          <th scope="col">{words.status}</th>
          <th scope="col">{words.changed}</th>
        </tr>
      </thead>
      <tbody>
        {releases.map(release => (
          <ReleaseRow key={release.id} release={release} />
        ))}
      </tbody>
    </table>
  )
}

function ReleaseRow({ release }: { release: ReleaseLine }) {
  const words = useWords(fa, en)
  const say = useSay()
  const known = useQuery(provinces).data ?? []
  const province = known.find(({ slug }) => slug === release.office.provinceSlug)
  return (
    <tr className={release.status === 'sent' ? 'is-new' : ''}>
      <th scope="row">
        <Link to="/releases/$id" params={{ id: release.id }} lang="fa" dir="auto" data-line>
          {release.headline === '' ? words.withoutHeadline : release.headline}
        </Link>
        <LineSays release={release} />
      </th>
      <td>
        <span dir="auto">{release.office.name}</span>{' '}
        <span className="note">{say.language === 'fa' ? province?.nameFa : province?.nameEn}</span>
      </td>
      <td>
        <ReleaseMark status={release.status} />
      </td>
      <td className="note">
        <time dateTime={release.movedAt}>{say.ago(release.movedAt)}</time>
      </td>
    </tr>
  )
}

/** What matters of a release in one line: until when, who reads it, what was answered, what readers did. */
function LineSays({ release }: { release: ReleaseLine }) {
  const words = useWords(fa, en)
  const say = useSay()
  const isDesk = useMay()('release.answer')
  const { urgency, wantedAt, holder, desk, embargoUntil, last } = release
  const readership = release.story?.readership ?? null
  const said = [
    isDesk && wantedAt !== null ? words.answerBy(say.moment(wantedAt)) : '',
    urgency === null ? '' : words.urgencies[urgency],
    holder === null ? '' : words.reads(holder.name),
    isDesk && desk !== null ? (say.language === 'fa' ? desk.nameFa : desk.nameEn) : '',
    embargoUntil === null ? '' : words.embargoUntil(say.moment(embargoUntil)),
    last?.note ?? '',
    readership === null
      ? ''
      : words.readership(
          say.count(readership.views),
          say.count(readership.useful),
          say.count(readership.notUseful),
        ),
  ].filter(text => text !== '')
  if (said.length === 0) return null
  return (
    <p className={urgency === 'over' || urgency === 'now' ? 'reason is-urgent' : 'reason'} dir="auto">
      {said.join(' · ')}
    </p>
  )
}
