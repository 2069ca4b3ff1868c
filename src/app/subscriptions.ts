import { deskOfComments } from '../comments/index.ts'
import {
  editions,
  newsOfPen,
  tagsOfBannerEvent,
  tagsOfCrisisEvent,
  tagsOfFrontEvent,
  tagsOfPictureEvent,
  tagsOfProvinceEvent,
  tagsOfRecordingEvent,
  tagsOfSectionEvent,
  tagsOfStoryEvent,
  tagsOfTopicsEvent,
} from '../newsroom/index.ts'
import {
  forgetStoryPrint,
  inboxOfReleases,
  newsOfPressEvents,
  printStory,
  seatInvited,
  tellOfPublished,
} from '../network/index.ts'
import type { PeykEvent } from '../platform/context.ts'
import type { Subscription } from '../platform/events.ts'
import { dropFromIndex, indexStory, insertDue } from '../readers/index.ts'
import { tags } from '../site/index.ts'

// Read top to bottom: everything that follows an event, in this order. There is no other place where one department's
// act changes something of another.
export const subscriptions: readonly Subscription[] = [
  { event: 'story.published', together: searchable, purge: tagsOfStoryEvent, learn: storyOf },
  { event: 'story.published', together: worthANotice },
  { event: 'story.corrected', together: searchable, purge: tagsOfStoryEvent, learn: storyOf },
  { event: 'story.updated', together: searchable, purge: tagsOfStoryEvent, learn: storyOf },
  { event: 'story.withdrawn', together: notSearchable, purge: tagsOfStoryEvent, learn: storyOf },
  { event: 'story.published', forget: 'addresses', purge: answersOfNothing },
  { event: 'story.corrected', forget: 'addresses', purge: answersOfNothing },
  { event: 'story.updated', forget: 'addresses', purge: answersOfNothing },
  { event: 'story.published', together: told },
  { event: 'story.published', together: printed },
  { event: 'story.corrected', together: printed },
  { event: 'story.updated', together: printed },
  { event: 'story.withdrawn', together: notPrinted },
  { event: 'story.linked', purge: tagsOfStoryEvent },
  { event: 'front.changed', purge: tagsOfFrontEvent },
  { event: 'banner.changed', purge: tagsOfBannerEvent, forget: 'banners' },
  { event: 'author.changed', purge: pagesOfAuthor },
  { event: 'author.changed', forget: 'addresses', purge: answersOfNothing },
  { event: 'story.pen_taken', tell: newsOfPen },
  { event: 'picture.changed', purge: tagsOfPictureEvent },
  { event: 'recording.changed', purge: tagsOfRecordingEvent },
  { event: 'live.changed', together: searchable, purge: pageOfLive, tell: newsOfLive },
  { event: 'dossier.changed', purge: pageOfDossier },
  { event: 'dossier.changed', forget: 'addresses', purge: answersOfNothing },
  { event: 'crisis.changed', purge: tagsOfCrisisEvent },
  { event: 'fact_check.written', purge: pageOfStory },
  { event: 'press_event.changed', purge: pagesOfPressEvent, tell: newsOfEvents },
  { event: 'section.created', forget: 'surroundings', purge: tagsOfSectionEvent },
  { event: 'section.changed', forget: 'surroundings', purge: tagsOfSectionEvent },
  { event: 'section.created', forget: 'addresses', purge: answersOfNothing },
  { event: 'section.changed', forget: 'addresses', purge: answersOfNothing },
  { event: 'province.changed', forget: 'surroundings', purge: tagsOfProvinceEvent },
  { event: 'topics.changed', purge: tagsOfTopicsEvent },
  { event: 'topics.changed', forget: 'addresses', purge: answersOfNothing },
  { event: 'office.created', purge: everyPage },
  { event: 'office.changed', purge: everyPage },
  { event: 'office.created', forget: 'addresses', purge: answersOfNothing },
  { event: 'office.changed', forget: 'addresses', purge: answersOfNothing },
  { event: 'invitation.accepted', together: seated },
  { event: 'comment.sent', tell: newsOfDesk },
  { event: 'comment.claimed', tell: newsOfDesk },
  { event: 'comment.asked_about', tell: newsOfDesk },
  { event: 'comment.appealed', tell: newsOfDesk },
  { event: 'comment.published', purge: pageOfComments, tell: newsOfDesk },
  { event: 'comment.refused', purge: pageOfComments, tell: newsOfDesk },
  { event: 'comment.decision_undone', purge: pageOfComments, tell: newsOfDesk },
  { event: 'comment.masked', purge: pageOfComments, tell: newsOfDesk },
  { event: 'comment.replied_to', purge: pageOfComments, tell: newsOfDesk },
  { event: 'comment.withdrawn', purge: pageOfComments, tell: newsOfDesk },
  { event: 'comment.agreed', purge: pageOfComments },
  { event: 'release.sent', tell: newsOfInbox },
  { event: 'release.withdrawn', tell: newsOfInbox },
  { event: 'release.taken', tell: newsOfInbox },
  { event: 'release.handed_over', tell: newsOfInbox },
  { event: 'release.reminded', tell: newsOfInbox },
  { event: 'release.returned', tell: newsOfInbox },
  { event: 'release.declined', tell: newsOfInbox },
  { event: 'release.accepted', purge: pageOfOffice, tell: newsOfInbox },
  { event: 'routing.changed', tell: newsOfInbox },
]

type Payload = PeykEvent['payload']
type Together = NonNullable<Subscription['together']>

function searchable(...[within, payload]: Parameters<Together>): Promise<void> {
  return indexStory(within, storyOf(payload))
}

function notSearchable(...[within, payload]: Parameters<Together>): Promise<void> {
  return dropFromIndex(within, storyOf(payload))
}

/** Where readers are offered notices. */
async function worthANotice(...[within, payload]: Parameters<Together>): Promise<void> {
  if (within.config.readers.push !== null) await insertDue(within, storyOf(payload))
}

function told(...[within, payload]: Parameters<Together>): Promise<void> {
  return tellOfPublished(within, storyOf(payload))
}

function printed(...[within, payload]: Parameters<Together>): Promise<void> {
  return printStory(within, storyOf(payload))
}

function notPrinted(...[within, payload]: Parameters<Together>): Promise<void> {
  return forgetStoryPrint(within, storyOf(payload))
}

function seated(...[within, payload]: Parameters<Together>): Promise<void> {
  const [invitationId, personId] = [textOf(payload, 'invitationId'), textOf(payload, 'personId')]
  return seatInvited(within, { invitationId, personId })
}

function storyOf(payload: Payload): string {
  return textOf(payload, 'storyId')
}

function pagesOfAuthor({ slugs }: Payload): string[] {
  return Array.isArray(slugs) ? slugs.map(slug => tags.author(String(slug))) : []
}

function pageOfLive(payload: Payload): string[] {
  return [tags.story(storyOf(payload))]
}

function pageOfStory(payload: Payload): string[] {
  return [tags.story(storyOf(payload))]
}

function pagesOfPressEvent(payload: Payload): string[] {
  const office = textOf(payload, 'office')
  return [tags.pressEvents, ...(office === '' ? [] : [tags.office(office)])]
}

function newsOfLive(payload: Payload): { about: string; version: number } {
  return { about: storyOf(payload), version: Number(payload['version']) }
}

/** A desk asks again whatever it is told: it needs no version, and in a storm of comments no news more than once a second. */
function newsOfDesk(): { about: string; version: number; apart: number } {
  return { about: deskOfComments, version: 0, apart: 1000 }
}

/** An inbox asks again, like a desk of comments. */
function newsOfInbox(): { about: string; version: number; apart: number } {
  return { about: inboxOfReleases, version: 0, apart: 1000 }
}

/** Whoever plans by them asks again; see network/follow.ts. */
function newsOfEvents(): { about: string; version: number; apart: number } {
  return { about: newsOfPressEvents, version: 0, apart: 1000 }
}

function pageOfDossier(payload: Payload): string[] {
  return [tags.dossier(textOf(payload, 'slug')), ...everyPage()]
}

/** Something may have got an address where nothing was. */
function answersOfNothing(): string[] {
  return [tags.nothing]
}

/** A new office may stand in every list. */
function everyPage(): string[] {
  return editions.map(edition => tags.list(edition))
}

function pageOfComments(payload: Payload): string[] {
  return [tags.comments(textOf(payload, 'storyId'))]
}

function pageOfOffice(payload: Payload): string[] {
  return [tags.office(textOf(payload, 'office'))]
}

function textOf(facts: Payload, name: string): string {
  const value = facts[name]
  return typeof value === 'string' ? value : ''
}
