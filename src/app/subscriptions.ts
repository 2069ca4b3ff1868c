import { dropFromIndex, indexStory } from '../readers/index.ts'
import type { PeykEvent, Subscription } from '../platform/events.ts'

// Read top to bottom: everything that follows an event, in this order. There is no other place where one department's
// act changes something of another.
export const subscriptions: readonly Subscription[] = [
  { event: 'story.published', together: searchable, purge: pagesOfStory },
  { event: 'story.corrected', together: searchable, purge: pagesOfStory },
  { event: 'story.updated', together: searchable, purge: pagesOfStory },
  { event: 'story.withdrawn', together: notSearchable, purge: pagesOfStory },
  { event: 'story.linked', purge: pagesOfStory },
  { event: 'dossier.changed', purge: pageOfDossier },
  { event: 'comment.published', purge: pageOfComments },
  { event: 'comment.refused', purge: pageOfComments },
  { event: 'comment.withdrawn', purge: pageOfComments },
  { event: 'release.accepted', purge: pageOfOffice },
]

type Payload = PeykEvent['payload']
type Together = NonNullable<Subscription['together']>

function searchable(...[within, payload]: Parameters<Together>): Promise<void> {
  return indexStory(within, textOf(payload, 'storyId'))
}

function notSearchable(...[within, payload]: Parameters<Together>): Promise<void> {
  return dropFromIndex(within, textOf(payload, 'storyId'))
}

/** The story's page and every list it stands in now or stood in before. */
function pagesOfStory(payload: Payload): string[] {
  const before = payload['before']
  return [...tagsOfStory(payload), ...(isPayload(before) ? tagsOfStory(before) : [])]
}

function tagsOfStory(facts: Payload): string[] {
  const edition = textOf(facts, 'edition')
  const topics = Array.isArray(facts['topics']) ? facts['topics'].map(String) : []
  return [
    `story:${textOf(facts, 'storyId')}`,
    `list:${edition}`,
    `section:${encodeURIComponent(textOf(facts, 'section'))}:${edition}`,
    `province:${encodeURIComponent(textOf(facts, 'province'))}:${edition}`,
    ...topics.map(topic => `topic:${encodeURIComponent(topic)}:${edition}`),
  ]
}

function pageOfComments(payload: Payload): string[] {
  return [`comments:${textOf(payload, 'storyId')}`]
}
function pageOfDossier(payload: Payload): string[] {
  return [`dossier:${encodeURIComponent(textOf(payload, 'slug'))}`, 'list:fa']
}
function pageOfOffice(payload: Payload): string[] {
  return [`office:${encodeURIComponent(textOf(payload, 'office'))}`]
}

const textOf = (facts: Payload, name: string): string => String(facts[name] ?? '')
const isPayload = (value: unknown): value is Payload => typeof value === 'object' && value !== null
