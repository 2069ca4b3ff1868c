import type { FactCheck, Verdict } from '../../newsroom/index.ts'
import type { Frame } from '../frame.ts'
import { withForeignWords } from '../parts/foreign-words.tsx'
import { dateIn, machineTime } from '../wording/dates.ts'
import { coverageWords } from './coverage-words.ts'

const tones: Readonly<Record<Verdict, string>> = {
  true: 'state is-good',
  'mostly-true': 'state is-good',
  misleading: 'state is-waiting',
  false: 'state is-refused',
  unproven: 'state',
}

/** What the newsroom found of a claim: a mark and a word, never a colour alone. */
export const VerdictMark = ({ frame, verdict }: { frame: Frame; verdict: Verdict }) => (
  <span class={tones[verdict]}>{coverageWords(frame.edition).factCheck.verdicts[verdict]}</span>
)

/** The claim, the verdict, the finding and its evidence; then what was told otherwise before. */
export const FactCheckBox = ({ frame, checks }: { frame: Frame; checks: readonly FactCheck[] }) => {
  const [check] = checks
  if (check === undefined) return null
  const words = coverageWords(frame.edition).factCheck
  const told = (text: string) => withForeignWords(frame.edition, text)
  return (
    <section aria-label={words.title} id="fact-check">
      <dl class="fact-check">
        <div>
          <dt>{words.claim}</dt>
          <dd>
            {told(check.claim)} <span class="note">{told(check.claimant)}</span>
          </dd>
        </div>
        <div>
          <dt>{words.verdict}</dt>
          <dd>
            <VerdictMark frame={frame} verdict={check.verdict} />
          </dd>
        </div>
        <div>
          <dt>{words.finding}</dt>
          <dd>{told(check.finding)}</dd>
        </div>
        {check.evidence.length > 0 && (
          <div>
            <dt>{words.evidence}</dt>
            <dd>
              <ul class="dotted">
                {check.evidence.map(({ text, url }) => (
                  <li>
                    {url === '' ? (
                      <span>{told(text)}</span>
                    ) : (
                      <a class="link" href={url} rel="noopener nofollow">
                        {told(text)}
                      </a>
                    )}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      <Changes frame={frame} checks={checks} />
    </section>
  )
}

/** Each writing that took the place of another one which readers had seen. */
const Changes = ({ frame, checks }: { frame: Frame; checks: readonly FactCheck[] }) => {
  const { edition } = frame
  const words = coverageWords(edition).factCheck
  return (
    <>
      {checks.map(({ note, writtenAt, verdict }, place) => {
        const before = checks[place + 1]
        if (note === '' || before === undefined) return null
        const moment = `${dateIn(edition, writtenAt, 'date')}${edition === 'fa' ? '،' : ','} ${dateIn(edition, writtenAt, 'time')}`
        return (
          <p class="correction">
            <b>
              <time datetime={machineTime(writtenAt)}>{words.changed(moment)}</time>
            </b>{' '}
            {note} {before.verdict !== verdict && words.before(words.verdicts[before.verdict])}
          </p>
        )
      })}
    </>
  )
}
