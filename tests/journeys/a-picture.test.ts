import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { fa as bodyPictures } from '../../src/admin/body-pictures/fa.ts'
import { fa as editor } from '../../src/admin/editor/fa.ts'
import { fa as frame } from '../../src/admin/frame/fa.ts'
import { fa as media } from '../../src/admin/media/fa.ts'
import { fa as recordings } from '../../src/admin/recordings/fa.ts'
import { fa as tables } from '../../src/admin/tables/fa.ts'
import { anMp3 } from '../../src/newsroom/testing.ts'
import { openBrowser } from '../set-up/browser.ts'
import { openAgency } from './agency.ts'
import { act, beginStory, isNow, signIn, writeWords } from './desk-steps.ts'
import { picture as said, sound, story } from './fa.ts'
import { faultsOn } from './soundness.ts'

// The way of a picture: it arrives with others, gets its words and its crop, stands in a story, and is replaced; and that of a
// sound beside it.

const [agency, { onDesktop }] = await Promise.all([openAgency(), openBrowser()])
const desk = await onDesktop({ baseURL: agency.address })
const reader = await onDesktop({ baseURL: agency.address })
const page = await desk.newPage()
const read = await reader.newPage()

const coloured = (background: string, width = 1200): Promise<Buffer> =>
  sharp({ create: { width, height: 800, channels: 3, background } })
    .jpeg()
    .toBuffer()
const [blue, green, red] = await Promise.all([
  coloured('#2a6f97'),
  coloured('#2f8f4e'),
  coloured('#a03030', 1600),
])

const open = (name: string) => page.locator('.library').getByRole('link', { name }).first().click()
const uploads = page.getByRole('list', { name: media.uploads })
const pane = page.getByRole('complementary')
const altText = pane.getByRole('textbox', { name: media.alt })
const batch = page.getByRole('form', { name: media.batch })
const imageOf = (seen: Page) => seen.locator('.story-picture img')

/** Puts two pictures into the text as a gallery, gives the second a caption and moves it to the first place by keys. */
async function putGallery(): Promise<void> {
  await page.getByRole('button', { name: bodyPictures.tool, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('.thumb button').nth(0).click()
  await dialog.locator('.thumb button').nth(1).click()
  await dialog.getByRole('button', { name: media.putGallery('۲') }).click()
  await page.getByText(bodyPictures.placeOf('۱', '۲')).waitFor()
  await page.keyboard.press('Alt+ArrowDown')
  await page.getByText(bodyPictures.placeOf('۲', '۲')).waitFor()
  await page.keyboard.insertText(said.galleryCaption)
  await page.keyboard.press('Alt+ArrowUp')
  await page.getByText(bodyPictures.placeOf('۱', '۲')).waitFor()
  await page.locator('.write').getByText(bodyPictures.noAlt).waitFor()
  await page.locator('.write figure').nth(1).locator('.caption').click()
  await page.getByText(bodyPictures.placeOf('۲', '۲')).waitFor()
  await page.getByRole('button', { name: bodyPictures.describe }).click()
  await dialog.getByLabel(editor.pictureAlt).fill(said.alt)
  await dialog.getByRole('button', { name: editor.pictureSave }).click()
  await dialog.getByRole('button', { name: bodyPictures.close }).click()
  await page.locator('.write').getByText(bodyPictures.noAlt).waitFor({ state: 'detached' })
  await putTable()
}

/** Puts a table below the gallery and fills it by keys alone: headers, two rows, and a third that Tab makes. */
async function putTable(): Promise<void> {
  await page.getByRole('button', { name: tables.tool, exact: true }).click()
  await page.getByLabel(tables.caption).fill(said.tableCaption)
  await page.locator('.write th').first().click()
  for (const word of said.cells) {
    await page.keyboard.insertText(word)
    await page.keyboard.press('Tab')
  }
  await page.getByRole('button', { name: tables.dropColumn }).click()
}

const wholeOf = async (image: Locator): Promise<string> =>
  ((await image.getAttribute('src')) ?? '').replace('card-640', 'whole-1920')

test('two pictures arrive, and a drawing among them is refused with what to do instead', async () => {
  await signIn(page, agency.accountOf('editor'))
  await page
    .getByRole('navigation', { name: frame.departments })
    .getByRole('link', { name: frame.media })
    .click()
  await page.getByLabel(media.chooseFiles).setInputFiles([
    { name: said.firstFile, mimeType: 'image/jpeg', buffer: blue },
    {
      name: 'poster.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    },
  ])
  // One after the other, so that the second is the newest: of two on their way either may be the first to arrive.
  await uploads.getByText(media.arrived).waitFor()
  await page
    .getByLabel(media.chooseFiles)
    .setInputFiles([{ name: said.secondFile, mimeType: 'image/jpeg', buffer: green }])
  await uploads.getByText(media.arrived).nth(1).waitFor()
  const refusal = uploads.getByRole('alert')
  assert.match(await refusal.innerText(), /SVG[^]*PNG/)
  assert.equal(await refusal.count(), 1)
})

test('both get caption and credit at once, by mouse and by digits', async () => {
  await open(said.secondFile)
  await altText.waitFor()
  await page.locator('.library a[aria-current]').focus()
  await page.keyboard.press('5')
  await page.getByLabel(media.pick(said.firstFile)).check()
  await batch.getByLabel(media.batchCaption).fill(said.caption)
  await batch.getByLabel(media.batchCredit).fill(said.credit)
  await page.getByRole('button', { name: media.batchPut }).click()
  await page.getByText(media.batchDone('۲')).waitFor()
  assert.equal(await page.locator('.library').getByRole('link', { name: said.caption }).count(), 2)
})

test('the open picture gets its alt text and a focal point by keys', async () => {
  await altText.fill(said.alt)
  await pane.getByRole('button', { name: media.save, exact: true }).click()
  await pane.getByText(media.saved).waitFor()
  const point = page.getByRole('button', { name: media.focusAt('۵۰', '۵۰') })
  await point.press('4')
  await page.getByRole('button', { name: media.focusAt('۴۸', '۵۰') }).press('8')
  await page.getByRole('button', { name: media.cropNames.square }).click()
  await page.getByRole('button', { name: media.smaller }).click()
  await page.getByRole('button', { name: media.saveCrops }).click()
  await page.getByText(media.cropsSaved).waitFor()
})

test('a sound dropped among the pictures goes where its own bytes belong, and gets its words', async () => {
  const file = { name: sound.file, mimeType: 'image/jpeg', buffer: anMp3({ frames: 800 }) }
  await page.getByLabel(media.chooseFiles).setInputFiles([file])
  await uploads.getByRole('link', { name: sound.file }).click()
  await pane.getByLabel(recordings.name, { exact: true }).fill(sound.name)
  await pane.getByLabel(recordings.credit).fill(said.credit)
  await pane.getByLabel(recordings.transcript, { exact: true }).fill(sound.transcript)
  assert.deepEqual(await faultsOn(page), [])
  await pane.getByRole('button', { name: recordings.save, exact: true }).click()
  await pane.getByText(recordings.saved).waitFor()
})

test('a story takes the picture from the library, and its readers see it', async () => {
  await page
    .getByRole('navigation', { name: frame.departments })
    .getByRole('link', { name: frame.stories })
    .click()
  await beginStory(page)
  await writeWords(page)
  await page.getByRole('button', { name: editor.pictureFromLibrary }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('searchbox').fill(said.askedFor)
  await dialog.getByRole('button', { name: media.search }).click()
  await dialog
    .getByRole('button', { name: media.pickThis(said.caption) })
    .first()
    .click()
  assert.equal(await page.getByLabel(editor.pictureCaption).inputValue(), said.caption)
  await putGallery()
  await page.getByRole('button', { name: recordings.tool, exact: true }).click()
  await dialog.getByRole('button', { name: recordings.put(sound.name) }).click()
  await page.locator('.write audio').waitFor()
  await page.keyboard.insertText(sound.caption)
  assert.deepEqual(await faultsOn(page), [])
  await act(page, 'publish')
  await isNow(page, 'published')
  await read.goto('/')
  await read.getByRole('link', { name: story.headline }).first().click()
  await imageOf(read).waitFor()
  assert.equal(await imageOf(read).getAttribute('alt'), said.alt)
  const shown = 'document.querySelector(".story-picture img")'
  await read.evaluate(`${shown}.decode()`)
  assert.match(String(await read.evaluate(`${shown}.currentSrc`)), /\.avif$/)
})

test('the gallery in its text stands on the page in the order of the desk, each with caption and credit', async () => {
  const gallery = read.locator('.gallery li')
  assert.deepEqual(
    (await gallery.allInnerTexts()).map(text => text.split('\n').filter(Boolean)),
    [[said.galleryCaption, `عکس: ${said.credit}`], [`عکس: ${said.credit}`]],
  )
  assert.match((await gallery.locator('source').first().getAttribute('srcset')) ?? '', /card-320\.avif 320w/)
  assert.equal(await gallery.locator('img[width][height]').count(), 2)
  assert.equal(
    await gallery.locator('a').first().getAttribute('href'),
    await wholeOf(gallery.locator('img').first()),
  )
  assert.deepEqual(await faultsOn(read), [])
  await page.reload()
  await page.locator('.write figure').nth(1).waitFor()
})

test('the table has its title and headers, and a telephone moves it in its own frame', async () => {
  const table = read.getByRole('table', { name: said.tableCaption })
  assert.deepEqual(await table.locator('th[scope="col"]').allInnerTexts(), said.cells.slice(1, 3))
  assert.deepEqual(await table.locator('tbody tr').count(), 3)
  await read.setViewportSize({ width: 360, height: 780 })
  assert.deepEqual(await faultsOn(read), [])
  await read.setViewportSize({ width: 1280, height: 900 })
})

test('the sound is played by the browser itself, and is there to be read', async () => {
  const figure = read.locator('.recording')
  assert.match(await figure.innerText(), new RegExp(`${sound.caption}[^]*${said.credit}`))
  await figure.locator('summary').click()
  await figure.getByText(sound.transcript).waitFor()
  const address = (await figure.locator('source').getAttribute('src')) ?? ''
  const part = await read.request.get(address, { headers: { range: 'bytes=0-9' } })
  assert.deepEqual([part.status(), (await part.body()).length], [206, 10])
})

test('the card for messengers is a JPEG of 1200 by 630', async () => {
  const address = await read.locator('meta[property="og:image"]').getAttribute('content')
  const card = await read.request.get(address ?? '')
  const { format, width, height } = await sharp(await card.body()).metadata()
  assert.deepEqual([card.status(), format, width, height], [200, 'jpeg', 1200, 630])
})

test('a replaced file is what the story shows at once, under another address', async () => {
  const before = await imageOf(read).getAttribute('src')
  await page
    .getByRole('navigation', { name: frame.departments })
    .getByRole('link', { name: frame.media })
    .click()
  await page.locator('.library').getByRole('link', { name: said.caption }).first().click()
  await page.getByText(story.headline).waitFor()
  await page
    .getByLabel(media.replace)
    .setInputFiles({ name: said.replacement, mimeType: 'image/jpeg', buffer: red })
  await page.getByText(media.replaced).waitFor()
  await page.getByText(media.cannotRemove).waitFor()
  await read.reload()
  const after = await imageOf(read).getAttribute('src')
  assert.notEqual(after, before)
  const { dominant } = await sharp(await (await read.request.get(after ?? '')).body()).stats()
  assert.ok(dominant.r > dominant.b)
  const old = await read.request.get(before ?? '')
  assert.equal(new URL(old.url()).pathname, after, 'the old address leads to the new picture')
})

test('a lost connection is waited out, and the file goes on where it was', async () => {
  let cuts = 0
  await page.route('**/uploads/*/1?**', route =>
    cuts++ === 0 ? route.abort('internetdisconnected') : route.continue(),
  )
  const sent: string[] = []
  page.on('request', request => sent.push(/uploads\/[^/]+\/(\d+)\?/.exec(request.url())?.[1] ?? ''))
  const noise = Buffer.from(Array.from({ length: 600 * 600 * 3 }, (_, place) => (place * 7919) % 251))
  const large = await sharp(noise, { raw: { width: 600, height: 600, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toBuffer()
  await page
    .getByLabel(media.chooseFiles)
    .setInputFiles({ name: said.third, mimeType: 'image/png', buffer: large })
  await page.locator('.library').getByRole('link', { name: said.third }).waitFor()
  assert.deepEqual(
    sent.filter(part => part !== ''),
    ['0', '1', '1', '2'],
  )
})
