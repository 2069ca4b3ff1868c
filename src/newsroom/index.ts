// The front door of newsroom: stories, revisions, workflow, pictures, sections, provinces, topics, dossiers.
export { addPicture, type PictureOrder } from './media/add-picture.ts'
export { listBylines, namesOf, readAuthor } from './authors/author-store.ts'
export { authorsApi, type AuthorsApi } from './authors/routes.ts'
export { saveAuthor, type AuthorOrder } from './authors/save-author.ts'
export { answerKinds, type AnswerKind, type AnswerLink, type AnswerLinks } from './answers/answer.ts'
export { readAnswerLinks } from './answers/answer-store.ts'
export { linkAnswer } from './answers/link-answer.ts'
export { approveStory } from './approve-story.ts'
export {
  BodyDocument,
  bodyOfParagraphs,
  emptyBody,
  isSafeLink,
  mapBodyText,
  picturesIn,
  recordingsIn,
  textOfBody,
  type BodyBlock,
  type BodyInline,
  type BodyParagraph,
  type BodyPicture,
  type BodyRecording,
  type BodyTable,
} from './body.ts'
export { openClockGuard, type ClockGuard, type Machine } from './clock-guard.ts'
export { correctStory } from './correct-story.ts'
export { dayApi, type DayApi } from './day/routes.ts'
export { deskTermsOf } from './day/desk-document-store.ts'
export { countStoriesByTerm } from './day/term-count-store.ts'
export { indexOldStories } from './day/index-old-stories.ts'
export { isCivilDay, spanOfDay } from './day/civil-day.ts'
export { assignStory } from './day/assign-story.ts'
export { beginAssignment } from './day/begin-assignment.ts'
export { dropPlan } from './day/drop-plan.ts'
export { handBackAssignment } from './day/hand-back-assignment.ts'
export { planStory, type PlanOrder } from './day/plan-story.ts'
export { arrangedPageOf } from './front/arranged-page.ts'
export { listArranged, type ArrangedPlace } from './front/arrangement-store.ts'
export { readPlacedDossiers } from './front/placed-dossier-store.ts'
export { type Banner } from './front/banner.ts'
export { tagsOfBannerEvent } from './front/banner-event.ts'
export { endDueBanners } from './front/end-banner.ts'
export { raiseBanner } from './front/raise-banner.ts'
export { openStandingBanners, type StandingBanners } from './front/standing-banners.ts'
export { endPins } from './front/end-pins.ts'
export { tagsOfFrontEvent } from './front/front-event.ts'
export { publishArrangement } from './front/publish-arrangement.ts'
export { frontRefusals } from './front/refusals.ts'
export { frontApi, type FrontApi } from './front/routes.ts'
export { createDossier, type DossierOrder } from './dossiers/create-dossier.ts'
export { createSection } from './sections/create-section.ts'
export { createStory, type StoryOrder } from './create-story.ts'
export { describePicture } from './media/describe-picture.ts'
export {
  dossierCursor,
  listDossiers,
  readDossier,
  slugsOfEnglishDossiers,
  type DossierCard,
  type DossiersQuestion,
} from './dossiers/dossier-store.ts'
export { changeDossier, setDossierState } from './dossiers/change-dossier.ts'
export { dossiersApi, type DossiersApi } from './dossiers/routes.ts'
export { coverCrisis, endCrisis } from './crisis/cover-crisis.ts'
export { type HelpLine, type PublicCrisis } from './crisis/crisis.ts'
export { tagsOfCrisisEvent } from './crisis/crisis-event.ts'
export { isLightStory, readPublicCrisis } from './crisis/crisis-store.ts'
export { pinNotice } from './crisis/pin-notice.ts'
export { crisisRefusals } from './crisis/refusals.ts'
export { crisisApi, type CrisisApi } from './crisis/routes.ts'
export {
  changesBetween,
  totalsOf,
  votesFor,
  type ChangedCell,
  type Count,
  type Election,
  type Results,
} from './elections/election.ts'
export { readPublicElection } from './elections/election-store.ts'
export { enterCount, nameTable, setTableState } from './elections/enter-count.ts'
export { electionsApi, type ElectionsApi } from './elections/routes.ts'
export { ratingOf, verdicts, type FactCheck, type Verdict } from './fact-checks/fact-check.ts'
export { listFactChecks, verdictsInDossier } from './fact-checks/fact-check-store.ts'
export { factChecksApi, type FactChecksApi } from './fact-checks/routes.ts'
export { writeFactCheck } from './fact-checks/write-fact-check.ts'
export { correctEntry } from './live/correct-entry.ts'
export { deleteEntry } from './live/delete-entry.ts'
export { endCoverage } from './live/end-coverage.ts'
export { type LiveEntry, type LivePart } from './live/live.ts'
export { readCoverageByCode, readLivePart } from './live/live-store.ts'
export { newestEntries } from './live/newest-entry-store.ts'
export { pinEntry } from './live/pin-entry.ts'
export { liveApi, type LiveApi } from './live/routes.ts'
export { writeEntry } from './live/write-entry.ts'
export { readHouseStyle } from './house-style/house-style-store.ts'
export { houseStyleApi, type HouseStyleApi } from './house-style/routes.ts'
export { openHouseWords, type HouseWords } from './house-words.ts'
export { importPage, type ImportedPage, type PageToImport } from './import-page.ts'
export { isAuthorNamed, listKnownAddresses, type KnownAddresses } from './known-address-store.ts'
export { linkCounterparts } from './link-counterparts.ts'
export {
  correctionCursorOf,
  countByDay,
  countByProvince,
  firstPublishedAt,
  listCorrections,
  listStories,
  type CorrectionsQuestion,
} from './list-store.ts'
export { type MediaContext, type MediaHolding } from './media/media-context.ts'
export { mediaRoutes } from './media/media-routes.ts'
export { pageTags } from './page-tags.ts'
export { makePreviewLink, previewPath, revokePreviewLink } from './preview-link.ts'
export { readPictureFile } from './media/picture-file.ts'
export { previewMediaRoutes } from './media/preview-media-routes.ts'
export { publishStory } from './publish-story.ts'
export { type PublishedAt } from './show-to-readers.ts'
export { publishDue } from './publish-due.ts'
export { missingFor, requirements } from './publish-requirements.ts'
export { readPreview, readStory, storyForSearch } from './public-story-store.ts'
export { textsOfStories } from './texts-store.ts'
export {
  cursorOf,
  readCursor,
  type BylineName,
  type CorrectedCard,
  type Correction,
  type FoundStory,
  type ListQuestion,
  type Picture,
  type ProvinceName,
  type PublicAuthor,
  type PublicDossier,
  type PublicMoment,
  type PublicStory,
  type SearchableStory,
  type SectionName,
  type StoryCard,
  type TopicName,
  type PlacedDossier,
} from './public-story.ts'
export { listProvinces, readProvince } from './province-store.ts'
export { readSavedPage, type SavedPage } from './saved-page/read-saved-page.ts'
export { cropPicture } from './media/crop-picture.ts'
export { cropRatios, type CropName } from './media/crops.ts'
export { forgetUploadsBefore } from './media/forget-uploads.ts'
export { describeRecording, type RecordingWords } from './recordings/describe-recording.ts'
export { finishRecording } from './recordings/finish-recording.ts'
export { forgetRecordingUploadsBefore } from './recordings/forget-slices.ts'
export { receiveSlice } from './recordings/receive-slice.ts'
export { mediaTypeOf, type RecordingFormat, type RecordingKind } from './recordings/recording-format.ts'
export { captionsPath, recordingPath, type Recording } from './recordings/recording.ts'
export { tagsOfRecordingEvent } from './recordings/recording-changed.ts'
export { firstRecordings, type EnclosedRecording } from './recordings/first-recording-store.ts'
export { recordingTerms } from './recordings/recording-terms-store.ts'
export { recordingRoutes } from './recordings/recording-routes.ts'
export { tagsOfPictureEvent } from './media/picture-changed.ts'
export { deskTerms } from './day/desk-terms.ts'
export { comparisonOf, type KeptTerms, type StaleTerms } from './kept-terms.ts'
export { pictureTerms } from './media/picture-terms-store.ts'
export { readShareCrop } from './media/read-share-crop.ts'
export { renditionPath, type Rendition, type RenditionFormat, type Shape } from './media/rendition.ts'
export { isKnownTo, numberedSave, type NumberedSave } from './numbered-save.ts'
export { newsroomRefusals } from './refusals.ts'
export { returnStory } from './return-story.ts'
export { RevisionContent, type ContentGiven } from './revision-content.ts'
export { followStoryApi, newsOfPen } from './follow-story.ts'
export { newsroomApi, type NewsroomApi } from './routes.ts'
export { scheduleStory } from './schedule-story.ts'
export { startScheduler } from './scheduler.ts'
export { saveDraft, type DraftToSave } from './save-draft.ts'
export { isInSections } from './section-scope-store.ts'
export { type Section } from './section.ts'
export { listSections, readSection, sectionFormerlyAt } from './section-store.ts'
export { tagsOfSectionEvent } from './sections/record-section.ts'
export { tagsOfProvinceEvent } from './provinces/province-event.ts'
export { provincesApi, type ProvincesApi } from './provinces/routes.ts'
export { sectionsApi, type SectionsApi } from './sections/routes.ts'
export { tagsOfTopicsEvent } from './topics/record-topics.ts'
export { topicsApi, type TopicsApi } from './topics/routes.ts'
export { writeMissingTopicKeys } from './topics/topic-list-store.ts'
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
export { StoryEvent, StoryFacts, tagsOfStoryEvent } from './story-event.ts'
export { submitStory } from './submit-story.ts'
export { readTopic } from './topic-store.ts'
export { unscheduleStory } from './unschedule-story.ts'
export { updateStory } from './update-story.ts'
export { withdrawStory } from './withdraw-story.ts'
