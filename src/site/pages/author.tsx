import type { Handler } from 'hono'
import { renditionPath, type Edition, type PublicAuthor } from '../../newsroom/index.ts'
import { authorData } from '../../syndication/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { addresses } from '../addresses.ts'
import { document, keep, moved } from '../answer.ts'
import { readCursor } from '../cursor.ts'
import { loadFrame, type Site } from '../frame.ts'
import { PictureFrame } from '../parts/picture.tsx'
import { pathText } from '../path-text.ts'
import { fresh, tags } from '../tags.ts'
import { ListPage } from './list-page.tsx'
import { showNothing } from './nothing.ts'

const size = 20

/** Who writes here and what was published under that name; a name written by hand has its stories only. */
export const showAuthor =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const asked = pathText(c, 'slug')
    const cursor = readCursor(c.req.query('before'))
    if (asked === '' || cursor === 'unreadable') return showNothing(site, edition, c)
    const author = await site.reads.author(asked)
    if (author !== undefined && author.slug !== asked)
      return moved(c, addresses.author(edition, author.slug), [tags.author(asked), tags.author(author.slug)])
    const who = author
      ? { by: { authorId: author.id, names: [author.nameFa, author.nameEn] } }
      : { byline: asked }
    const found = await site.reads.storiesBy({ edition, ...who, ...cursor, limit: size })
    if (author === undefined && found.stories.length === 0) return showNothing(site, edition, c)
    const frame = await loadFrame(site, edition)
    const { name, role, about } = author ? wordsIn(edition, author) : { name: asked, role: '', about: '' }
    const page = ListPage({
      frame,
      path: addresses.author(edition, asked),
      ...(author && { otherPath: addresses.author(edition === 'fa' ? 'en' : 'fa', author.slug) }),
      kicker: role === '' ? frame.words.authorPage.kicker : role,
      title: name,
      ...(about !== '' && { lead: about }),
      description: about === '' ? frame.words.authorPage.description(name) : about,
      ...found,
      isFirst: cursor.before === undefined,
      ...cursor,
      dataOf: page =>
        authorData(page, { role, about, ...(author?.picture && { picture: pathOf(author.picture) }) }),
      top: author?.picture && (
        <div class="author-picture">
          <PictureFrame picture={author.picture} place="third" isFirst />
        </div>
      ),
    })
    return keep(c, {
      html: await document(page),
      tags: [tags.list(edition), tags.author(asked)],
      freshSeconds: fresh.list,
    })
  }

const pathOf = (picture: NonNullable<PublicAuthor['picture']>): string =>
  renditionPath(picture, { shape: 'whole', width: 640, format: 'webp' })

const wordsIn = (edition: Edition, author: PublicAuthor): { name: string; role: string; about: string } =>
  edition === 'fa'
    ? { name: author.nameFa, role: author.roleFa, about: author.aboutFa }
    : { name: author.nameEn, role: author.roleEn, about: author.aboutEn }
