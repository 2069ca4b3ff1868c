import { textOfBody } from '../../newsroom/index.ts'
import type { Context } from '../../platform/context.ts'
import type { OfficeKind } from '../office.ts'
import type { ReleaseContent } from '../release.ts'
import type { RoutedBy } from '../tables.ts'
import { minutesWithoutDesk } from './release-desk.ts'
import { readDesk } from './release-desk-store.ts'
import { ruleFor } from './routing-rule.ts'
import { listRules } from './routing-store.ts'
import { wantedAt } from './wanted-at.ts'

export interface Routed {
  deskId: string | null
  routedBy: RoutedBy | null
  dueAt: Date
  wantedAt: Date
}

/** Where a release that is sent now arrives, why, and until when it is to be answered. One that was handed on stays. */
export async function routeRelease(
  within: Context,
  {
    content,
    office,
    deskId,
  }: {
    content: ReleaseContent
    office: { kind: OfficeKind; provinceSlug: string | null }
    deskId: string | null
  },
): Promise<Routed> {
  const found = deskId === null ? await findRule(within, content, office) : undefined
  const desk = await readDeskOf(within, deskId ?? found?.rule.deskId)
  const sentAt = within.clock.now()
  const dueAt = new Date(sentAt.getTime() + (desk?.answerMinutes ?? minutesWithoutDesk) * 60_000)
  const { embargoUntil, eventAt } = content
  return {
    deskId: desk?.id ?? null,
    routedBy: found ? routedBy(found) : null,
    dueAt,
    wantedAt: wantedAt({ sentAt, dueAt, embargoUntil, eventAt }),
  }
}

/** All that a release says, for rules and fingerprints. */
export const textOfRelease = ({ headline, lead, body }: ReleaseContent): string =>
  [headline, lead, ...textOfBody(body)].join('\n')

async function findRule(
  within: Context,
  content: ReleaseContent,
  office: { kind: OfficeKind; provinceSlug: string | null },
) {
  return ruleFor(await listRules(within), {
    section: content.section,
    province: content.province ?? office.provinceSlug,
    kind: office.kind,
    text: textOfRelease(content),
  })
}

function routedBy({ rule, place }: NonNullable<Awaited<ReturnType<typeof findRule>>>): RoutedBy {
  const { section, province, kind, words } = rule
  return { place, section, province, kind, words }
}

const readDeskOf = async (within: Context, id: string | undefined) =>
  id === undefined ? undefined : readDesk(within, id)
