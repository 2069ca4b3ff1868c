import { mayRole, permissionList, type Permission, type Role } from '../permissions.ts'

/** What somebody may do in one section; each right holds all before it. */
export const sectionRights = ['none', 'read', 'write', 'review', 'publish'] as const
export type SectionRight = (typeof sectionRights)[number]

// Read top to bottom: the permissions that are given section by section, and the right each asks for.
export const rightFor = {
  'desk.read': 'read',
  'media.add': 'write',
  'story.write': 'write',
  'story.review': 'review',
  'story.publish': 'publish',
} as const satisfies Partial<Record<Permission, SectionRight>>

/** A permission that is held in some sections and not in others. */
export type SectionPermission = keyof typeof rightFor

/** Rights of a person: the usual one, and the sections where it is another; keys are ids of sections. */
export interface Rights {
  usual: SectionRight
  exceptions: Readonly<Record<string, SectionRight>>
}

export const isSectionPermission = (permission: Permission): permission is SectionPermission =>
  permission in rightFor

const sectionPermissions = permissionList.filter(isSectionPermission)

/** Whether a right is at least what a permission asks for. */
export const isEnough = (right: SectionRight, permission: SectionPermission): boolean =>
  sectionRights.indexOf(right) >= sectionRights.indexOf(rightFor[permission])

/** The right a role has in every section: the highest that its permissions ask for. */
export function usualRightOf(role: Role): SectionRight {
  const held = sectionPermissions.filter(permission => mayRole(role, permission)).map(each => rightFor[each])
  return sectionRights.findLast(right => held.some(each => each === right)) ?? 'none'
}

export const rightIn = (rights: Rights, sectionId: string): SectionRight =>
  rights.exceptions[sectionId] ?? rights.usual

/** Whether the permission is held in at least one section. */
export const isHeldSomewhere = (rights: Rights, permission: SectionPermission): boolean =>
  [rights.usual, ...Object.values(rights.exceptions)].some(right => isEnough(right, permission))

/** The sections in which a permission is held: all but some, or only some. */
export type SectionScope = { allBut: readonly string[] } | { only: readonly string[] }

export function scopeOf(rights: Rights, permission: SectionPermission): SectionScope {
  const idsWhere = (enough: boolean): string[] =>
    Object.entries(rights.exceptions)
      .filter(([, right]) => isEnough(right, permission) === enough)
      .map(([id]) => id)
  return isEnough(rights.usual, permission) ? { allBut: idsWhere(false) } : { only: idsWhere(true) }
}

/** How many colleagues read what somebody wrote before readers do, when nobody says otherwise. */
export const readersNeededBy = (role: Role): ReadersNeeded => (mayRole(role, 'story.publish') ? 0 : 1)

/** 0: publishes alone; 1 or 2: so many colleagues approve first. */
export const readersNeeded = [0, 1, 2] as const
export type ReadersNeeded = (typeof readersNeeded)[number]

/** Officers write for their office and stand outside the newsroom: no rights in sections. */
export const isOfNewsroom = (role: Role): boolean => usualRightOf(role) !== 'none'
