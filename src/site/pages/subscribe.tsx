import type { Handler } from 'hono'
import type { Edition } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { FieldProblems } from '../../platform/refusal.ts'
import { addresses } from '../addresses.ts'
import { document, once } from '../answer.ts'
import { loadFrame, type Frame, type Site } from '../frame.ts'
import { readForm } from '../read-form.ts'
import { nameIn } from '../wording/words.ts'
import { showNothing } from './nothing.ts'
import { TextPage } from './text-page.tsx'

/** Where a reader may ask for notices and for the daily letter; there is no such page where neither is offered. */
export const showSubscribe =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const frame = await loadFrame(site, edition)
    if (!frame.offersNews) return showNothing(site, edition, c)
    return once(c, await document(SubscribePage({ frame, ...site.reads.offers() })))
  }

/** Takes a wish for the daily letter. */
export const takeWish =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const frame = await loadFrame(site, edition)
    const email = (await readForm(c))('email')
    const page = { frame, ...site.reads.offers(), email }
    try {
      await site.acts.askForDigest({ email, edition, address: c.get('clientAddress') ?? '' })
      return once(c, await document(SubscribePage({ ...page, isSent: true })))
    } catch (error) {
      if (!(error instanceof FieldProblems)) throw error
      return once(c, await document(SubscribePage({ ...page, isWrong: true })), 422)
    }
  }

interface SubscribeProps {
  frame: Frame
  pushKey: string | null
  digest: boolean
  email?: string
  isSent?: boolean
  isWrong?: boolean
}

const SubscribePage = (props: SubscribeProps) => {
  const { frame, pushKey, digest } = props
  const { words, edition } = frame
  return (
    <TextPage
      frame={frame}
      title={words.subscribe.title}
      lead={words.subscribe.lead}
      path={addresses.subscribe(edition)}
      otherPath={addresses.subscribe(edition === 'fa' ? 'en' : 'fa')}
    >
      <div class="subscribe">
        {pushKey !== null && <Notices frame={frame} pushKey={pushKey} />}
        {digest && <Digest {...props} />}
      </div>
    </TextPage>
  )
}

const Notices = ({
  frame: { words, edition, sections, assets },
  pushKey,
}: {
  frame: Frame
  pushKey: string
}) => (
  <section>
    <h2 class="list-title">{words.subscribe.push}</h2>
    <p>{words.subscribe.pushLead}</p>
    <p class="note" data-no-push>
      {words.subscribe.pushNone}
    </p>
    <form
      class="form"
      data-push={pushKey}
      data-done={words.subscribe.pushDone}
      data-ended={words.subscribe.pushEnded}
      data-denied={words.subscribe.pushDenied}
      data-failed={words.subscribe.pushFailed}
      hidden
    >
      <fieldset>
        <legend class="label">{words.subscribe.pushSections}</legend>
        {sections
          .filter(({ state }) => state === 'open')
          .map(section => (
            <label>
              <input type="checkbox" name="section" value={section.slug} />
              {nameIn(edition, section)}
            </label>
          ))}
      </fieldset>
      <p class="form-end">
        <button class="button is-main" type="submit">
          {words.subscribe.pushOn}
        </button>
        <button class="button" type="button" hidden>
          {words.subscribe.pushOff}
        </button>
      </p>
      <p class="note" role="status"></p>
    </form>
    <script type="module" src={assets.notices}></script>
  </section>
)

const Digest = ({ frame: { words, edition }, email = '', isSent, isWrong }: SubscribeProps) => (
  <section>
    <h2 class="list-title">{words.subscribe.digest}</h2>
    <p>{words.subscribe.digestLead}</p>
    {isSent === true ? (
      <p class="notice is-good" role="status">
        {words.subscribe.digestSent}
      </p>
    ) : (
      <form class="form" method="post" action={addresses.subscribe(edition)}>
        <p class={isWrong === true ? 'field is-wrong' : 'field'}>
          <label for="email">{words.subscribe.email}</label>
          <input
            class="input ltr"
            id="email"
            type="email"
            name="email"
            value={email}
            autocomplete="email"
            maxlength={200}
            required
            aria-invalid={isWrong === true ? 'true' : undefined}
            aria-describedby={isWrong === true ? 'email-problem' : undefined}
          />
          {isWrong === true && (
            <span class="error" id="email-problem">
              {words.problems.malformed}
            </span>
          )}
        </p>
        <p class="form-end">
          <button class="button is-main" type="submit">
            {words.subscribe.digestSend}
          </button>
        </p>
      </form>
    )}
  </section>
)
