import { bodyOfParagraphs, type MediaContext } from '../newsroom/index.ts'
import { actingAs, anActor, aStorage } from '../newsroom/testing.ts'
import type { ActingContext } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import { readConfig } from '../platform/config.ts'
import type { Letter, Mail } from '../platform/mail/mail.ts'
import { assignOfficer } from './assign-officer.ts'
import { createOffice } from './create-office.ts'
import type { OfficeOrder } from './office.ts'
import { sendRelease } from './send-release.ts'
import { writeRelease, type ReleaseToWrite, type ReleaseWritten } from './write-release.ts'

// Builders for the tests of network. Not part of the running program.

/** An office, with what the test says instead; under an address of its own. */
export const anOffice = (
  context: ActingContext,
  given: Partial<OfficeOrder> = {},
): Promise<{ id: string; slug: string }> =>
  createOffice(context, {
    slug: `office-${newId()}`,
    name: 'راهداری لرستان',
    kind: 'province',
    province: 'lorestan',
    parent: null,
    contact: 'خرم\u200Cآباد، بلوار گلدشت',
    ...given,
  })

/** The context of an officer of this office. */
export async function anOfficerOf(context: ActingContext, office: { slug: string }): Promise<ActingContext> {
  const officer = await anActor(context, 'officer')
  if (officer.kind === 'person') await assignOfficer(context, { personId: officer.id, office: office.slug })
  return actingAs(context, officer)
}

export const anEditor = async (context: Context): Promise<MediaContext> => ({
  ...actingAs(context, await anActor(context, 'editor')),
  storage: aStorage(),
})

/** What the program hands over, with nobody reading. */
export const unread = { readershipOf: () => Promise.resolve(new Map<string, never>()) }

/** What an officer might write, complete, with what the test says instead. */
export const aReleaseToWrite = (given: Partial<ReleaseToWrite> = {}): ReleaseToWrite => ({
  headline: 'پل سراب\u200Cگل فردا باز می\u200Cشود',
  lead: 'بازسازی دهانهٔ میانی پل پایان یافت.',
  body: bodyOfParagraphs(['دهانهٔ تازهٔ پل سه متر بلندتر از دهانهٔ پیشین است.']),
  eventPlace: 'پل سراب\u200Cگل',
  eventAt: new Date('2026-11-24T02:30:00Z'),
  contact: 'یوسف سپهوند، 066-0000 3318',
  section: null,
  province: 'lorestan',
  embargoUntil: null,
  files: [],
  ...given,
})

export const aDraft = (
  officer: ActingContext,
  given: Partial<ReleaseToWrite> = {},
): Promise<ReleaseWritten> => writeRelease(officer, aReleaseToWrite(given))

/** A release that waits for the desk. */
export async function aSentRelease(
  officer: ActingContext,
  given: Partial<ReleaseToWrite> = {},
): Promise<ReleaseWritten> {
  const draft = await aDraft(officer, given)
  await sendRelease(officer, { releaseId: draft.id })
  return draft
}

/** Settings with which letters leave. */
export const postal = readConfig({
  PUBLIC_URL: 'https://peyk.example',
  MAIL_URL: 'folder',
  MAIL_FROM: 'peyk@peyk.example',
})

/** A letter box, and the way into it. */
export function aLetterBox(): { sent: Letter[]; mail: Mail } {
  const sent: Letter[] = []
  const send = (letter: Letter): Promise<void> => {
    sent.push(letter)
    return Promise.resolve()
  }
  return { sent, mail: { send, close: () => undefined } }
}
