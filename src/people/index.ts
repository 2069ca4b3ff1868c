// The front door of people: staff, officers' accounts, roles, permissions, sessions, the audit log.
export { may, mustHold, personIdOf, type ActingContext, type Actor } from './actor.ts'
export { actingIn, allow } from './allow.ts'
export { recordAct, type AuditedAct } from './audit-store.ts'
export { mayRole, permissions, roles, type Access, type Permission, type Role } from './permissions.ts'
