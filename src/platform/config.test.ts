import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ConfigError, listSettings, readConfig } from './config.ts'

test('every wrong setting is named at once, with what it means', () => {
  const wrong = { PORT: 'abc', LOG_LEVEL: 'loud', PUBLIC_URL: 'nowhere' }

  assert.throws(
    () => readConfig(wrong),
    (error: unknown) =>
      error instanceof ConfigError &&
      ['PORT', 'LOG_LEVEL', 'PUBLIC_URL'].every(name => error.message.includes(name)),
  )
})

test('without settings there is a complete newsroom on this machine', () => {
  const config = readConfig({})

  assert.deepEqual([config.host, config.port, config.withSample], ['127.0.0.1', 3000, true])
})

test('a secret is never printed', () => {
  const printed = JSON.stringify(
    listSettings({ DATABASE_URL: 'postgres://me:hush@host/peyk', PEYK_SECRET: 'x'.repeat(40) }),
  )

  assert.doesNotMatch(printed, /hush|xxx/)
})
