import {
  acceptRelease,
  assignOfficer,
  createOffice,
  declineRelease,
  returnRelease,
  sendRelease,
  takeRelease,
  withdrawRelease,
  writeRelease,
} from '../../network/index.ts'
import { bodyOfParagraphs } from '../../newsroom/index.ts'
import { sample } from '../sample/sample.ts'
import type { SampleOffice, SampleRelease } from '../sample/sample-shapes.ts'
import { acting, type Loading } from './loading.ts'

const system = { kind: 'system', reason: 'sample newsroom' } as const
const editor = 'parastoo-azarman'
const kinds = { province: 'province', city: 'county', institution: 'agency' } as const

/** Offices and officers, then releases in every state; an accepted one leaves a draft under its story's key. */
export async function loadNetwork(loading: Loading): Promise<void> {
  const context = acting(loading, system, 24 * 30)
  for (const office of sample.offices) await createOffice(context, officeOrder(office))
  for (const { key, office } of sample.people.filter(person => person.office !== undefined)) {
    const officer = loading.people.get(key)
    if (officer?.kind === 'person' && office !== undefined)
      await assignOfficer(context, { personId: officer.id, office })
  }
  for (const release of sample.releases) await load(loading, release)
}

async function load(loading: Loading, release: SampleRelease): Promise<void> {
  const office = sample.offices.find(({ slug }) => slug === release.office)
  const officer = acting(loading, release.officer, release.hoursAgo)
  const { id: releaseId } = await writeRelease(officer, {
    headline: release.headline,
    lead: release.lead,
    body: bodyOfParagraphs(release.body),
    eventPlace: release.eventPlace ?? '',
    eventAt:
      release.eventInHours === undefined
        ? null
        : new Date(loading.now.getTime() + release.eventInHours * 3_600_000),
    contact: `${release.contactName}، ${release.contactPhone}`,
    section: null,
    province: office?.province ?? null,
    embargoUntil: null,
  })
  if (release.state === 'draft') return
  await sendRelease(officer, { releaseId })
  if (release.state === 'withdrawn')
    return withdrawRelease(acting(loading, release.officer, release.hoursAgo * 0.9), { releaseId })
  await answer(loading, release, releaseId)
}

async function answer(loading: Loading, release: SampleRelease, releaseId: string): Promise<void> {
  const desk = acting(loading, release.answeredBy ?? editor, release.hoursAgo * 0.9)
  const reason = release.reason ?? ''
  if (release.state === 'sent') return
  await takeRelease(desk, { releaseId })
  if (release.state === 'returned') await returnRelease(desk, { releaseId, note: reason })
  if (release.state === 'declined') await declineRelease(desk, { releaseId, reason, note: '' })
  if (release.state !== 'accepted' || release.story === undefined) return
  const story = await acceptRelease(desk, { releaseId, isSample: true })
  loading.stories.set(release.story, { id: story.storyId, code: story.code, revisionId: story.revisionId })
}

function officeOrder(office: SampleOffice) {
  const { person, phone, email, address } = office.contact
  return {
    slug: office.slug,
    name: office.name,
    kind: kinds[office.kind],
    province: office.province,
    parent: office.parent ?? null,
    contact: [person, phone, email, address].join('\n'),
  }
}
