// The front door of network: public-relations offices, their officers, releases and the desk's answers.
export { acceptRelease, type ReleaseToAccept } from './accept-release.ts'
export { assignOfficer } from './assign-officer.ts'
export { createOffice, type OfficeOrder } from './create-office.ts'
export { declineRelease } from './decline-release.ts'
export { listOfficeStories } from './list-office-stories.ts'
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
export { returnRelease } from './return-release.ts'
export { networkApi, type NetworkApi } from './routes.ts'
export { sendRelease } from './send-release.ts'
export { takeRelease } from './take-release.ts'
export { withdrawRelease } from './withdraw-release.ts'
export { writeRelease, type ReleaseToWrite, type ReleaseWritten } from './write-release.ts'
