import {
  acceptRelease,
  addReleaseFile,
  assignOfficer,
  createOffice,
  declineRelease,
  returnRelease,
  saveDesk,
  saveRouting,
  sendRelease,
  takeRelease,
  verifyOffice,
  withdrawRelease,
  writeRelease,
} from '../../network/index.ts'
import { bodyOfParagraphs } from '../../newsroom/index.ts'
import { drawPattern } from '../sample/girih.ts'
import { releaseDesks, routingRules } from '../sample/release-desks.ts'
import { sample } from '../sample/sample.ts'
import type { SampleOffice, SampleRelease } from '../sample/sample-shapes.ts'
import { photographed } from './draw-pictures.ts'
import { acting, type Loading } from './loading.ts'

const system = { kind: 'system', reason: 'sample newsroom' } as const
const editor = 'parastoo-azarman'
const administrator = 'farzad-mirshekar'

/** Offices and officers, then releases in every state; an accepted one leaves a draft under its story's key. */
export async function loadNetwork(loading: Loading): Promise<void> {
  const context = acting(loading, system, 24 * 30)
  for (const office of sample.offices) await createOffice(context, officeOrder(office))
  for (const { key, office } of sample.people.filter(person => person.office !== undefined)) {
    const officer = loading.people.get(key)
    if (officer?.kind === 'person' && office !== undefined)
      await assignOfficer(context, { personId: officer.id, office })
  }
  await verify(loading)
  await loadDesks(loading)
  for (const release of sample.releases) await load(loading, release)
}

async function verify(loading: Loading): Promise<void> {
  for (const { slug, verifiedDaysAgo } of sample.offices)
    if (verifiedDaysAgo !== undefined)
      await verifyOffice(acting(loading, administrator, verifiedDaysAgo * 24), {
        office: slug,
        isVerified: true,
      })
}

async function loadDesks(loading: Loading): Promise<void> {
  const context = acting(loading, administrator, 24 * 30)
  const ids = new Map<string, string>()
  for (const { key, ...desk } of releaseDesks) ids.set(key, (await saveDesk(context, desk)).id)
  const rules = routingRules.map(({ desk, section, province, kind, words }) => ({
    section: section ?? null,
    province: province ?? null,
    kind: kind ?? null,
    words: words ?? '',
    deskId: ids.get(desk) ?? '',
  }))
  await saveRouting(context, { basedOn: 0, rules })
}

async function load(loading: Loading, release: SampleRelease): Promise<void> {
  const office = sample.offices.find(({ slug }) => slug === release.office)
  const officer = acting(loading, release.officer, release.hoursAgo)
  const { id: releaseId, revisionId } = await writeRelease(officer, {
    headline: release.headline,
    lead: release.lead,
    body: bodyOfParagraphs(release.body),
    eventPlace: release.eventPlace ?? '',
    eventAt: hoursFromNow(loading, release.eventInHours),
    contact: `${release.contactName}، ${release.contactPhone}`,
    section: release.section ?? null,
    province: office?.province ?? null,
    embargoUntil: hoursFromNow(loading, release.embargoInHours),
    files: await filesOf(officer, release),
  })
  if (release.state === 'draft') return
  await sendRelease(officer, { releaseId })
  if (release.state === 'withdrawn')
    return withdrawRelease(acting(loading, release.officer, release.hoursAgo * 0.9), { releaseId })
  await answer(loading, release, { releaseId, revisionId })
}

const hoursFromNow = ({ now }: Loading, hours: number | undefined): Date | null =>
  hours === undefined ? null : new Date(now.getTime() + hours * 3_600_000)

async function filesOf(officer: ReturnType<typeof acting>, { key, picture, contactName }: SampleRelease) {
  if (picture === undefined) return []
  const bytes = await photographed(drawPattern(key, picture.pattern).svg)
  const { id } = await addReleaseFile(officer, { bytes, name: `${key}.jpg` })
  return [{ id, caption: picture.caption, credit: contactName }]
}

async function answer(
  loading: Loading,
  release: SampleRelease,
  { releaseId, revisionId }: { releaseId: string; revisionId: string },
): Promise<void> {
  const desk = acting(loading, release.answeredBy ?? editor, release.hoursAgo * 0.9)
  const reason = release.reason ?? ''
  if (release.state === 'sent') return
  await takeRelease(desk, { releaseId })
  if (release.state === 'returned')
    await returnRelease(desk, { releaseId, revisionId, note: reason, passages: passagesOf(release) })
  if (release.state === 'declined')
    await declineRelease(desk, { releaseId, reason: release.declinedFor ?? 'no-news', note: reason })
  if (release.state !== 'accepted' || release.story === undefined) return
  const story = await acceptRelease(desk, { releaseId, isSample: true })
  loading.stories.set(release.story, { id: story.storyId, code: story.code, revisionId: story.revisionId })
}

const passagesOf = ({ passages = [] }: SampleRelease) =>
  passages.map(passage => ({ part: 'lead' as const, block: 0, ...passage }))

function officeOrder(office: SampleOffice) {
  const { person, personEn, phone, email, address, addressEn } = office.contact
  return {
    slug: office.slug,
    name: office.name,
    kind: office.kind,
    province: office.province,
    parent: office.parent ?? null,
    contact: [person, phone, email, address].join('\n'),
    nameEn: office.nameEn,
    contactEn: office.nameEn === '' ? '' : [personEn, phone, email, addressEn].join('\n'),
  }
}
