import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Edition } from '../../newsroom/index.ts'
import { document } from '../answer.ts'
import { withForeignWords } from './foreign-words.tsx'

const htmlOf = async (edition: Edition, text: string): Promise<string> =>
  (await document(<p>{withForeignWords(edition, text)}</p>)).replace('<!doctype html>', '')

test('several English words in a row are one stretch of English', async () => {
  assert.equal(
    await htmlOf('fa', 'بسته\u200Cی Visual Studio Code رسید'),
    '<p>بسته\u200Cی <span lang="en" dir="ltr">Visual Studio Code</span> رسید</p>',
  )
})

test('Persian digits and signs are not foreign to a Persian text', async () => {
  assert.equal(await htmlOf('fa', '۲۴۰ کاشی، «آبی صبح»'), '<p>۲۴۰ کاشی، «آبی صبح»</p>')
})

test('a Persian word in an English text keeps its direction', async () => {
  assert.equal(
    await htmlOf('en', 'called آبی صبح here'),
    '<p>called <span lang="fa" dir="rtl">آبی صبح</span> here</p>',
  )
})
