import {
  approveStory,
  correctStory,
  createDossier,
  createStory,
  linkCounterparts,
  publishStory,
  returnStory,
  saveDraft,
  scheduleStory,
  submitStory,
  withdrawStory,
  type ContentGiven,
} from '../../newsroom/index.ts'
import { formatGregorian, toJalali } from '../../persian/index.ts'
import { hourOf, insertViewHours, insertVotes } from '../../readers/index.ts'
import { sample } from '../sample/sample.ts'
import type { PublishedStory, SamplePerson, SampleText, UnpublishedStory } from '../sample/sample-shapes.ts'
import { shareOfHour } from './hours-of-day.ts'
import { acting, bodyOf, storyOf, type Loading, type MadeStory, type Shown } from './loading.ts'

const editor = 'parastoo-azarman'
const writingTakes = 2

/** Published stories in the order in which they came out, then the withdrawn ones' end, the drafts and the dossiers. */
export async function loadStories(loading: Loading, shown: Shown): Promise<void> {
  const published = [...sample.storiesFa, ...sample.storiesEn, ...sample.withdrawnStories]
  const inOrder = published.toSorted((one, other) => other.publishedHoursAgo - one.publishedHoursAgo)
  for (const story of inOrder) await publish(loading, story, shown)
  for (const story of sample.storiesFa) await link(loading, story)
  for (const { key, withdrawn } of sample.withdrawnStories)
    await withdrawStory(acting(loading, editor, withdrawn.hoursAgo), {
      storyId: storyOf(loading, key).id,
      note: withdrawn.explanation,
    })
  for (const story of sample.unpublishedStories) await leaveUnpublished(loading, story, shown)
  for (const { stories, moments, ...dossier } of sample.dossiers) {
    const { id } = await createDossier(acting(loading, editor, 24), {
      ...dossier,
      stories: stories.map(key => storyOf(loading, key).id),
      moments: moments.map(({ daysAgo, text, textEn, story }) => ({
        day: dayAgo(loading.now, daysAgo),
        text,
        textEn,
        storyId: story === undefined ? null : storyOf(loading, story).id,
      })),
    })
    loading.dossiers.set(dossier.slug, id)
  }
}

/** A day in Tehran in machine form. */
const dayAgo = (now: Date, days: number): string =>
  formatGregorian(new Date(now.getTime() - days * 24 * hour), 'short')

async function publish(loading: Loading, story: PublishedStory, shown: Shown): Promise<void> {
  const content = contentOf(loading, story, shown)
  const made = await write(loading, story, { content, hoursAgo: story.publishedHoursAgo + writingTakes })
  const before = acting(loading, story.byline, story.publishedHoursAgo + writingTakes / 2)
  await submitStory(before, { storyId: made.id })
  await publishStory(acting(loading, editor, story.publishedHoursAgo), {
    storyId: made.id,
    revisionId: made.revisionId,
  })
  if (story.corrected) {
    const { hoursAgo, note } = story.corrected
    await correctStory(acting(loading, editor, hoursAgo), {
      storyId: made.id,
      basedOn: made.revisionId,
      content,
      note,
    })
  }
  await leaveTraces(loading, story, made)
}

/** A story that came from an office's release has its draft already; any other one is begun by its writer. */
async function write(
  loading: Loading,
  story: SampleText,
  {
    content,
    hoursAgo,
    embargoUntil = null,
  }: { content: ContentGiven; hoursAgo: number; embargoUntil?: Date | null },
): Promise<MadeStory> {
  const writer = acting(loading, story.byline, hoursAgo)
  const begun = loading.stories.get(story.key)
  const { edition, type: kind, section, province } = story
  if (begun !== undefined) {
    const saved = await saveDraft(writer, {
      storyId: begun.id,
      basedOn: begun.revisionId,
      content,
      kind,
      section,
      province,
    })
    loading.stories.set(story.key, { ...begun, revisionId: saved.revisionId })
  } else
    loading.stories.set(
      story.key,
      await createStory(writer, { edition, kind, section, province, content, embargoUntil, isSample: true }),
    )
  return storyOf(loading, story.key)
}

async function link(
  loading: Loading,
  { key, counterpart, publishedHoursAgo }: PublishedStory,
): Promise<void> {
  if (counterpart === undefined) return
  const english = sample.storiesEn.find(story => story.key === counterpart)
  const hoursAgo = Math.min(publishedHoursAgo, english?.publishedHoursAgo ?? 0)
  const order = { fa: storyOf(loading, key).id, en: storyOf(loading, counterpart).id }
  await linkCounterparts(acting(loading, editor, hoursAgo), order)
}

async function leaveUnpublished(loading: Loading, story: UnpublishedStory, shown: Shown): Promise<void> {
  const made = await write(loading, story, {
    content: contentOf(loading, story, shown),
    hoursAgo: story.savedHoursAgo,
    embargoUntil: story.embargoForHours === undefined ? null : inHours(loading, story.embargoForHours),
  })
  const at = story.savedHoursAgo
  const reviewer = acting(loading, story.note?.by ?? editor, at * 0.8)
  if (story.state === 'draft') return
  await submitStory(acting(loading, story.byline, at * 0.9), { storyId: made.id })
  if (story.state === 'returned')
    await returnStory(reviewer, { storyId: made.id, note: story.note?.text ?? '' })
  const read = { storyId: made.id, revisionId: made.revisionId }
  if (story.state === 'approved' || story.state === 'scheduled') await approveStory(reviewer, read)
  if (story.state === 'scheduled')
    await scheduleStory(reviewer, { ...read, at: inHours(loading, story.scheduledInHours ?? 24) })
}

const inHours = ({ now }: Loading, hours: number): Date => new Date(now.getTime() + hours * hour)

/** A week of views by the hour, and the readers' votes. */
async function leaveTraces(loading: Loading, story: PublishedStory, made: MadeStory): Promise<void> {
  const { publishedHoursAgo } = story
  const hours = story.viewsPerDay.flatMap((views, day) =>
    spread(views, day * 24, { now: loading.now, publishedHoursAgo }),
  )
  await insertViewHours(
    loading.context,
    hours.map(each => ({ storyId: made.id, ...each })),
  )
  const votes = [...Array<boolean>(story.usefulYes).fill(true), ...Array<boolean>(story.usefulNo).fill(false)]
  await insertVotes(
    acting(loading, { kind: 'reader' }, 0),
    withReasons(story.key, votes).map((vote, number) => ({
      storyId: made.id,
      readerKey: `sample reader ${number}`,
      ...vote,
    })),
  )
}

/** The first votes of each kind come with the reasons there are. */
function withReasons(key: string, votes: readonly boolean[]): { useful: boolean; reason?: string }[] {
  const left = [...(sample.voteReasons[key] ?? [])]
  return votes.map(useful => {
    const place = left.findIndex(each => each.useful === useful)
    return place < 0 ? { useful } : (left.splice(place, 1)[0] ?? { useful })
  })
}

function spread(
  views: number,
  from: number,
  { now, publishedHoursAgo }: { now: Date; publishedHoursAgo: number },
): { hour: Date; count: number }[] {
  const lived = shareOfHour.flatMap((_, number) => {
    const at = hourAgo(now, from + number)
    const share = (shareOfHour[toJalali(at).hour] ?? 0) * livedOf(at, now)
    return from + number <= publishedHoursAgo ? [{ at, share }] : []
  })
  const all = lived.reduce((sum, { share }) => sum + share, 0)
  return lived
    .map(({ at, share }) => ({ hour: at, count: Math.round((views * share) / all) }))
    .filter(({ count }) => count > 0)
}

const hour = 3_600_000
/** How much of an hour has passed: all of it, but for the one that runs. */
const livedOf = (at: Date, now: Date): number =>
  Math.min(1, Math.max(0.1, (now.getTime() - at.getTime()) / hour))
const hourAgo = (now: Date, hours: number): Date => hourOf(new Date(now.getTime() - hours * hour))

/** Who writes under a name of the newsroom is an author; anybody else is named by hand. */
function bylineOf(
  { authors }: Loading,
  writer: SamplePerson | undefined,
  edition: SampleText['edition'],
): Pick<ContentGiven, 'authors' | 'byline'> {
  const author = writer && authors.get(writer.key)
  if (author !== undefined) return { authors: [author] }
  return { byline: (edition === 'fa' ? writer?.name : writer?.nameEn) ?? '' }
}

function contentOf(loading: Loading, story: SampleText, shown: Shown): ContentGiven {
  const writer = sample.people.find(({ key }) => key === story.byline)
  return {
    kicker: story.kicker,
    headline: story.headline,
    shortHeadline: story.shortHeadline ?? '',
    lead: story.lead,
    body: bodyOf(story.key, story.body, shown),
    pictureId: shown.pictures.get(story.key) ?? null,
    pictureCaption: story.picture?.caption ?? '',
    ...bylineOf(loading, writer, story.edition),
    sourceLabel: story.sourceLabel ?? '',
    sourceUrl: sourcePageOf(story.key),
    topics: [...story.topics],
  }
}

/** The page of the office whose release a story was made of, as an accepted release names it. */
function sourcePageOf(key: string): string {
  const release = sample.releases.find(({ story }) => story === key)
  return release === undefined ? '' : `/office/${release.office}`
}
