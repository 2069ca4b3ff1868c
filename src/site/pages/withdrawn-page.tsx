import type { FoundStory } from '../../newsroom/index.ts'
import { addresses } from '../addresses.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../shell/page.tsx'
import { dateIn, machineTime } from '../wording/dates.ts'
import { codeIn } from '../wording/words.ts'

interface WithdrawnProps {
  frame: Frame
  code: number
  withdrawn: WithdrawnStory
}

export type WithdrawnStory = Extract<FoundStory, { found: 'withdrawn' }>

/** What stands at the address of a story that was withdrawn: that it was, when and why. */
export const WithdrawnPage = ({ frame, code, withdrawn }: WithdrawnProps) => {
  const { words, edition } = frame
  const { faults } = words
  return (
    <Page frame={frame} head={{ title: `${faults[410].title} | ${words.name}`, isHidden: true }}>
      <main id="main" class="page">
        <section class="fault" aria-labelledby="fault">
          <p class="fault-code" aria-hidden="true">
            {codeIn(edition, 410)}
          </p>
          <div>
            <p class="state is-refused">{faults.withdrawn}</p>
            <h1 id="fault">{faults[410].title}</h1>
            <p class="text">{faults[410].text}</p>
            <Facts frame={frame} code={code} withdrawn={withdrawn} />
            <nav class="ways" aria-label={faults.ways}>
              <a class="link" href={addresses.home(edition)}>
                {words.frontPage}
              </a>
              <a class="link" href={addresses.corrections(edition)}>
                {words.corrections}
              </a>
            </nav>
          </div>
        </section>
      </main>
    </Page>
  )
}

const Facts = ({ frame: { words, edition }, code, withdrawn }: WithdrawnProps) => {
  const { faults } = words
  return (
    <dl class="withdrawn">
      <Fact name={faults.code}>{codeIn(edition, code)}</Fact>
      <Fact name={faults.headline}>{withdrawn.headline}</Fact>
      <div>
        <dt>{faults.when}</dt>
        <dd>
          <time datetime={machineTime(withdrawn.withdrawnAt)}>
            {dateIn(edition, withdrawn.withdrawnAt, 'date-time')}
          </time>
        </dd>
      </div>
      {withdrawn.note !== '' && <Fact name={faults.why}>{withdrawn.note}</Fact>}
    </dl>
  )
}

const Fact = ({ name, children }: { name: string; children: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
