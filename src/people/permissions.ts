// Read top to bottom: who may do what. The one list of permissions; every route and every verb names one of these.
export const roles = ['administrator', 'editor', 'reporter', 'moderator', 'officer'] as const
export type Role = (typeof roles)[number]

export const permissions = {
  'desk.read': ['administrator', 'editor', 'reporter', 'moderator'],
  'story.write': ['administrator', 'editor', 'reporter'],
  'story.review': ['administrator', 'editor'],
  'story.publish': ['administrator', 'editor'],
  'front.arrange': ['administrator', 'editor'],
  'media.add': ['administrator', 'editor', 'reporter'],
  'section.manage': ['administrator'],
  'style.choose': ['administrator'],
  'topic.manage': ['administrator', 'editor'],
  'author.manage': ['administrator', 'editor'],
  'comment.moderate': ['administrator', 'editor', 'moderator'],
  'comment.answer': ['administrator', 'editor', 'moderator'],
  'release.read': ['administrator', 'editor', 'officer'],
  'release.write': ['officer'],
  'release.answer': ['administrator', 'editor'],
  'staff.manage': ['administrator'],
  'audit.read': ['administrator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type Permission = keyof typeof permissions
const isPermission = (name: string): name is Permission => name in permissions
export const permissionList: readonly Permission[] = Object.keys(permissions).filter(isPermission)

/** Who may call a route: everyone, anyone signed in, or those who hold a permission. */
export type Access = 'anyone' | 'signed-in' | Permission

/** Whether a role holds a permission. */
export function mayRole(role: Role, permission: Permission): boolean {
  const holders: readonly Role[] = permissions[permission]
  return holders.includes(role)
}
