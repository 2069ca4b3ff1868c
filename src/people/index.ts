// The front door of people: staff, officers' accounts, roles, permissions, sessions, the audit log.
export { may, mustHold, personIdOf, type ActingContext, type Actor } from './actor.ts'
export { actingIn, allow } from './allow.ts'
export { recordAct, type AuditedAct } from './audit-store.ts'
export { createPerson, type PersonOrder } from './create-person.ts'
export { disablePerson } from './disable-person.ts'
export { enablePerson } from './enable-person.ts'
export { openIdentity, type Identity } from './identity.ts'
export {
  mayRole,
  permissionList,
  permissions,
  roles,
  type Access,
  type Permission,
  type Role,
} from './permissions.ts'
export { hasPeople } from './person-store.ts'
export { peopleRefusals } from './refusals.ts'
export { peopleApi, type PeopleApi } from './routes.ts'
