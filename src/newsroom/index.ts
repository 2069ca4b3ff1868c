// The front door of newsroom: stories, revisions, workflow, pictures, sections, provinces, topics, dossiers.
export {
  BodyDocument,
  bodyOfParagraphs,
  emptyBody,
  isSafeLink,
  mapBodyText,
  textOfBody,
  type BodyBlock,
  type BodyInline,
  type BodyParagraph,
} from './body.ts'
export { listDossiers, readDossier, type DossierCard } from './dossier-store.ts'
export { countByDay, countByProvince, listCorrections, listStories } from './list-store.ts'
export { readStory, storyForSearch } from './public-story-store.ts'
export {
  cursorOf,
  type CorrectedCard,
  type FoundStory,
  type ListQuestion,
  type Picture,
  type ProvinceName,
  type PublicDossier,
  type PublicStory,
  type SearchableStory,
  type SectionName,
  type StoryCard,
  type TopicName,
} from './public-story.ts'
export { listProvinces, readProvince } from './province-store.ts'
export { listSections, readSection } from './section-store.ts'
export {
  editions,
  isBeforePublication,
  publicStatuses,
  shortPath,
  storyKinds,
  storyPath,
  storyStatuses,
  workflow,
  type Edition,
  type StoryAct,
  type StoryKind,
  type StoryStatus,
} from './story.ts'
export { readTopic } from './topic-store.ts'
