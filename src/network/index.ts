// The front door of network: public-relations offices, their officers, releases and the desk's answers.
export { acceptRelease, type ReleaseToAccept } from './accept-release.ts'
export { assignOfficer } from './assign-officer.ts'
export { advisoriesApi, type AdvisoriesApi } from './advisories/routes.ts'
export { answerAdvisory } from './advisories/answer-advisory.ts'
export { noteReading } from './advisories/note-reading.ts'
export { sendAdvisory, type AdvisoryOrder } from './advisories/send-advisory.ts'
export { createOffice, type OfficeOrder } from './create-office.ts'
export { declineRelease } from './decline-release.ts'
export { listOfficeCards, listOfficeStories } from './list-office-stories.ts'
export { officeKinds, type Office, type OfficeKind } from './office.ts'
export { listOffices, readOffice } from './office-store.ts'
export { networkRefusals } from './refusals.ts'
export {
  releaseActs,
  releaseStatuses,
  workflow,
  type ReleaseAct,
  type ReleaseContent,
  type ReleaseStatus,
} from './release.ts'
export { answerAccreditation, askAccreditation } from './press-events/accredit.ts'
export { calendarWords } from './press-events/calendar-words.ts'
export { type PublicPressEvent } from './press-events/press-event.ts'
export { listPublicPressEvents } from './press-events/press-event-store.ts'
export { pressEventsApi, type PressEventsApi } from './press-events/routes.ts'
export { writeCalendar } from './press-events/write-calendar.ts'
export { announcePressEvent } from './press-events/write-press-event.ts'
export { askReply } from './replies/ask-reply.ts'
export { acceptReply, declineReply } from './replies/decide-reply.ts'
export { repliesApi, type RepliesApi } from './replies/routes.ts'
export { returnRelease } from './return-release.ts'
export { networkApi, type NetworkApi } from './routes.ts'
export { sendRelease } from './send-release.ts'
export { takeRelease } from './take-release.ts'
export { withdrawRelease } from './withdraw-release.ts'
export { writeRelease, type ReleaseToWrite, type ReleaseWritten } from './write-release.ts'
