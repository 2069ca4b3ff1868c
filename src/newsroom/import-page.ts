import { may, mustHold, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { bodyOfParagraphs } from './body.ts'
import { createSection } from './sections/create-section.ts'
import { createStory } from './create-story.ts'
import { findImported } from './imported-store.ts'
import { readHouseStyle } from './house-style/house-style-store.ts'
import { provinceNamed } from './provinces/province.ts'
import { listProvinces } from './province-store.ts'
import type { ProvinceName, SectionName } from './public-story.ts'
import { publishStory } from './publish-story.ts'
import type { ContentGiven } from './revision-content.ts'
import * as en from './saved-page/en.ts'
import * as fa from './saved-page/fa.ts'
import { isText } from './saved-page/is-text.ts'
import { readSavedPage, type SavedPage } from './saved-page/read-saved-page.ts'
import { listSections } from './section-store.ts'
import { slugKey, type WordFrequencies } from '../persian/index.ts'
import { shortPath, storyPath } from './story.ts'

export interface PageToImport {
  /** The saved page as plain text. */
  text: string
  /** Slug or name; left out: the section the page names, else the first one. */
  section?: string
  /** Slug or name; left out: the province of the dateline. */
  province?: string
  publish: boolean
  /** The words this newsroom writes; left out: the dictionary's only. */
  frequencies?: WordFrequencies
}

export interface ImportedPage {
  id: string
  code: number
  path: string
  /** Was this very page imported before? Then this is the story of that time. */
  isKnown: boolean
  /** What was recognised, for who ran the import. */
  recognised: Readonly<Record<string, string | number>>
}

/**
 * Makes a story of a saved article page. Its source label names the agency of the page's dateline: the reporting is
 * theirs, and our own dateline never stands over it. A page that was imported before, word for word, stays one story.
 * @throws Refusal 'page.not_text', 'page.not_understood'; FieldProblems for a section or province that does not exist, or with what is
 * missing for publication.
 */
export async function importPage(context: ActingContext, order: PageToImport): Promise<ImportedPage> {
  mustHold(context, 'story.write')
  if (order.publish) mustHold(context, 'story.publish')
  if (!isText(order.text)) throw new Refusal('page.not_text')
  const style = await readHouseStyle(context)
  const { frequencies } = order
  const page = readSavedPage(order.text, { style, ...(frequencies === undefined ? {} : { frequencies }) })
  if (page.headline === '' || page.paragraphs.length === 0) throw new Refusal('page.not_understood')
  return inTransaction(context, async within => {
    const section = await sectionFor(within, order, page)
    const province = await provinceFor(within, order, page)
    const content = contentOf(page, section)
    const known = await findImported(within, { ...page, body: bodyOfParagraphs(page.paragraphs) })
    const story =
      known ??
      (await createStory(within, {
        edition: page.edition,
        kind: 'news',
        section: section.slug,
        province: province?.slug ?? null,
        content,
        reason: 'imported',
      }))
    const isOut = known?.isPublished === true
    const published =
      order.publish && !isOut
        ? await publishStory(within, { storyId: story.id, revisionId: story.revisionId })
        : undefined
    const former = isOut ? storyPath({ ...known, edition: page.edition }) : shortPath(story)
    return {
      id: story.id,
      code: story.code,
      path: published?.path ?? former,
      isKnown: known !== undefined,
      recognised: recognisedOf(page, section, province),
    }
  })
}

async function sectionFor(
  within: ActingContext,
  { section }: PageToImport,
  page: SavedPage,
): Promise<SectionName> {
  const sections = await listSections(within)
  const named = (name: string): SectionName | undefined =>
    sections.find(
      each => each.slug === name || [each.nameFa, each.nameEn].some(own => slugKey(own) === slugKey(name)),
    )
  if (section !== undefined) return named(section) ?? unknown('section')
  const [first] = sections
  const found = (page.sectionLine === '' ? undefined : named(page.sectionLine)) ?? first
  if (found === undefined && may(within.actor, 'section.manage'))
    return createSection(within, fa.firstSection)
  return found ?? unknown('section')
}

async function provinceFor(
  within: ActingContext,
  { province }: PageToImport,
  page: SavedPage,
): Promise<ProvinceName | undefined> {
  const provinces = await listProvinces(within)
  if (province !== undefined) return provinceNamed(provinces, province) ?? unknown('province')
  return page.datelineProvince === '' ? undefined : provinceNamed(provinces, page.datelineProvince)
}

function unknown(field: string): never {
  throw new FieldProblems([{ field, problem: 'unknown' }])
}

// A group that is no section of ours is not lost: it becomes a topic.
function contentOf(page: SavedPage, section: SectionName): ContentGiven {
  const isOurs = [section.nameFa, section.nameEn].some(name => slugKey(name) === slugKey(page.sectionLine))
  return {
    kicker: page.kicker,
    headline: page.headline,
    lead: page.lead,
    body: bodyOfParagraphs(page.paragraphs),
    pictureCaption: page.caption,
    sourceLabel: page.agency === '' ? '' : (page.edition === 'en' ? en : fa).sourceLabelOf(page.agency),
    topics: page.sectionLine === '' || isOurs ? [] : [page.sectionLine],
  }
}

function recognisedOf(
  page: SavedPage,
  section: SectionName,
  province: ProvinceName | undefined,
): Record<string, string | number> {
  return {
    edition: page.edition,
    kicker: page.kicker,
    headline: page.headline,
    lead: page.lead,
    agency: page.agency,
    dateline: page.datelineProvince,
    section: section.slug,
    province: province?.slug ?? '',
    'section line': page.sectionLine,
    paragraphs: page.paragraphs.length,
    'spelling edits': page.repaired,
    'lines left out': page.dropped.length,
  }
}
