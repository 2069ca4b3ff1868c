// The front door of people: staff, officers' accounts, roles, permissions, sessions, the audit log.
export {
  may,
  mayInSection,
  mustHold,
  mustHoldIn,
  personIdOf,
  sectionsWhere,
  type ActingContext,
  type Actor,
} from './actor.ts'
export { actingIn, allow } from './allow.ts'
export { recordAct, type AuditedAct } from './audit-store.ts'
export { createPerson, type PersonOrder } from './create-person.ts'
export { disablePerson } from './disable-person.ts'
export { enablePerson } from './enable-person.ts'
export { openIdentity, type Identity } from './identity.ts'
export { invitePerson, type InvitationMade, type InvitationOrder } from './invitation/invite-person.ts'
export {
  mayRole,
  permissionList,
  permissions,
  roles,
  type Access,
  type Permission,
  type Role,
} from './permissions.ts'
export { offerReset } from './invitation/offer-reset.ts'
export { hasPeople, listPersonNames, readPersonByEmail } from './person-store.ts'
export { peopleRefusals } from './refusals.ts'
export { peopleApi, type PeopleApi } from './routes.ts'
export { removeSecondFactor } from './second-factor/remove-second-factor.ts'
export { mayWriteIn, readersNeededOf, type RightsGiven } from './rights/right-store.ts'
export {
  isEnough,
  isSectionPermission,
  readersNeededBy,
  sectionRights,
  usualRightOf,
  type ReadersNeeded,
  type Rights,
  type SectionPermission,
  type SectionRight,
  type SectionScope,
} from './rights/section-right.ts'
