import { accusation } from './accusation.ts'
import { advertising } from './advertising.ts'
import { closedStory } from './closed-story.ts'
import { contactDetails } from './contact-details.ts'
import { imitatedName } from './imitated-name.ts'
import { insult } from './insult.ts'
import { notPersian } from './not-persian.ts'
import { offTopic } from './off-topic.ts'
import { repeated } from './repeated.ts'
import type { Rule } from './signal.ts'

// Read top to bottom: this is the house policy. A rule never publishes and never refuses: it explains, and orders the
// queue. Every comment waits for a person (house rule 1).
export const policy: readonly Rule[] = [
  closedStory, // the story no longer takes comments
  repeated, // the same text again, or nearly, under any story
  notPersian, // house rule 3: Persian; Persian in Latin letters counts as not Persian
  accusation, // house rule 2: slander; an accusing word, or a word of the news said of somebody of the story
  insult, // house rule 2: insults, obscenities and threats of the house's own list, in any disguise
  offTopic, // house rule 3: about this story; only a hint
  contactDetails, // links and telephone numbers: advertising, or somebody's privacy
  advertising, // words of an offer
  imitatedName, // somebody of the newsroom or of an office, or somebody who wants to look so
]

/** Changes with every change of the rules or their lists. */
export const policyVersion = '4'
