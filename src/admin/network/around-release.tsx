import { Link } from '@tanstack/react-router'
import type { Release } from '../api/network.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { useMinutes } from './use-minutes.ts'

/** What stands around a release: at which desk it is and how quickly that answers; for the desk, what is like it and how the office does. */
export function AroundRelease({ release }: { release: Release }) {
  const words = useWords(fa, en)
  const say = useSay()
  const minutes = useMinutes()
  const { desk, forDesk, medianMinutes } = release
  const readership = release.story?.readership ?? null
  const named = desk === null ? null : say.language === 'fa' ? desk.nameFa : desk.nameEn
  return (
    <>
      {readership !== null && (
        <p className="small">
          {words.readership(
            say.count(readership.views),
            say.count(readership.useful),
            say.count(readership.notUseful),
          )}
        </p>
      )}
      {named !== null && medianMinutes !== null && (
        <p className="note">{words.deskMedian(named, minutes(medianMinutes))}</p>
      )}
      {forDesk !== null && <Alike alike={forDesk.alike} />}
      {forDesk !== null && <ForDesk release={release} about={forDesk} />}
    </>
  )
}

type About = NonNullable<Release['forDesk']>

function Alike({ alike }: { alike: About['alike'] }) {
  const words = useWords(fa, en)
  const say = useSay()
  if (alike.length === 0) return null
  return (
    <section className="heap is-close">
      <h2 className="pane-title">{words.alike}</h2>
      <ul className="waits">
        {alike.map(each => (
          <li key={each.id}>
            <span>
              {each.path === null ? (
                <Link to="/releases/$id" params={{ id: each.id }} className="link" dir="auto" lang="fa">
                  {each.headline}
                </Link>
              ) : (
                <a className="link" href={each.path} target="_blank" rel="noreferrer" dir="auto" lang="fa">
                  {each.headline}
                </a>
              )}{' '}
              <span className="note" dir="auto">
                {[
                  each.officeName ?? words.alikeStory,
                  each.isSame ? words.alikeSame : words.alikeNear,
                  say.ago(each.at),
                ].join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ForDesk({ release, about }: { release: Release; about: About }) {
  const words = useWords(fa, en)
  const say = useSay()
  const minutes = useMinutes()
  const { sent, accepted, returned, declined, medianMinutes } = about.officeMonth
  const isFa = say.language === 'fa'
  return (
    <section className="heap is-close note">
      {release.holder !== null && <p>{words.reads(release.holder.name)}</p>}
      <p>{about.routedBy === null ? words.routedByNone : words.routedBy(say.code(about.routedBy.place))}</p>
      {about.handings.map(handing => (
        <p key={handing.at} dir="auto">
          {words.handed(
            (isFa ? handing.fromFa : handing.fromEn) ?? words.tabs.noDesk,
            isFa ? handing.toFa : handing.toEn,
          )}{' '}
          · {words.by(handing.actorName, say.moment(handing.at))} {handing.note}
        </p>
      ))}
      <p>
        {words.officeMonth({
          sent: say.count(sent),
          accepted: say.count(accepted),
          returned: say.count(returned),
          declined: say.count(declined),
        })}
      </p>
      {medianMinutes !== null && <p>{words.ourMedian(minutes(medianMinutes))}</p>}
    </section>
  )
}
