import { resolve } from 'node:path'
import { z } from 'zod'

const postgresAddress = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'Must begin with postgres://')
  .or(z.literal(''))
  .default('')

/** Who answers for staff is reached by TLS; without it only on this very machine. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return (
    protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname))
  )
}

/** Two hours of a day, the first before the second. */
function isHours(text: string): boolean {
  const [, from = 24, until = 0] = /^(\d{1,2})-(\d{1,2})$/.exec(text) ?? []
  return text === '' || (Number(from) < Number(until) && Number(until) <= 24)
}

// Read top to bottom: every setting an operator has. Printed by `peyk config`.
const settings = {
  HOST: { meaning: 'address to listen on', parse: z.string().min(1).default('127.0.0.1') },
  PORT: {
    meaning: 'port to listen on; 0 takes a free one',
    parse: z.coerce.number().int().min(0).max(65535).default(3000),
  },
  PUBLIC_URL: {
    meaning: 'address readers see; default http://HOST:PORT',
    parse: z.union([z.literal(''), z.url()]).default(''),
  },
  PEYK_DATA: {
    meaning: 'folder of the database, media and secrets',
    parse: z.string().min(1).default('./data'),
  },
  DATABASE_URL: {
    meaning: 'PostgreSQL to use, postgres://…; empty: the embedded server',
    parse: postgresAddress,
    secret: true,
  },
  DATABASE_REPLICA_URL: {
    meaning: 'kept free for a PostgreSQL standby; not read yet',
    parse: postgresAddress,
    secret: true,
  },
  PEYK_PROCESSES: {
    meaning: 'processes that answer readers on this machine; with more than one another one holds them',
    parse: z.coerce.number().int().min(1).max(64).default(1),
  },
  PEYK_PAGE_CACHE_MB: {
    meaning: 'the most memory that finished pages may take in each process, in megabytes',
    parse: z.coerce.number().int().min(1).max(16_384).default(64),
  },
  PEYK_PURGE_URL: {
    meaning: 'address that makes a cache in front forget pages by their tags; empty: pages carry no tags',
    parse: z.union([z.literal(''), z.url()]).default(''),
  },
  PEYK_PURGE_KEY: {
    meaning: 'what is sent to PEYK_PURGE_URL as Authorization: Bearer; empty: nothing',
    parse: z.string().default(''),
    secret: true,
  },
  MEDIA_URL: {
    meaning:
      'where pictures, videos and sounds are kept; empty: PEYK_DATA/media; else s3://BUCKET/PREFIX?region=REGION&endpoint=https://HOST',
    parse: z.string().default(''),
  },
  PEYK_RECORDING_MB: {
    meaning: 'how large a video or sound of the library may be, in megabytes',
    parse: z.coerce.number().int().min(1).max(2048).default(200),
  },
  PEYK_RECORDING_MINUTES: {
    meaning: 'how long a video or sound of the library may be, in minutes',
    parse: z.coerce.number().int().min(1).max(1440).default(180),
  },
  AWS_ACCESS_KEY_ID: {
    meaning: 'key of the S3 service that MEDIA_URL names',
    parse: z.string().default(''),
    secret: true,
  },
  AWS_SECRET_ACCESS_KEY: { meaning: 'its secret', parse: z.string().default(''), secret: true },
  AWS_SESSION_TOKEN: {
    meaning: 'token of keys that end; empty: they do not',
    parse: z.string().default(''),
    secret: true,
  },
  PEYK_SAMPLE: { meaning: '1: sample newsroom on an empty database', parse: z.enum(['0', '1']).default('1') },
  PEYK_SECRET: {
    meaning:
      'key for sessions and hashes, at least 32 characters; empty: made once, kept in PEYK_DATA/secret',
    parse: z.union([z.literal(''), z.string().min(32)]).default(''),
    secret: true,
  },
  PEYK_SECOND_FACTOR: {
    meaning:
      'required: administrators and editors set up a second factor at their first sign-in; everyone: officers, reporters and moderators too; offered: who wants one',
    parse: z.enum(['required', 'everyone', 'offered']).default('required'),
  },
  OIDC_ISSUER: {
    meaning:
      'address of the OpenID Connect provider by which staff may sign in too, https://…; empty: by password only',
    parse: z.string().refine(isIssuer, 'Must be https://… (http only on this machine)').default(''),
  },
  OIDC_CLIENT_ID: { meaning: 'what the provider knows this Peyk by', parse: z.string().default('') },
  OIDC_CLIENT_SECRET: {
    meaning: 'its secret there; empty: a public client',
    parse: z.string().default(''),
    secret: true,
  },
  OIDC_NAME: {
    meaning: 'how the door calls the provider; empty: by its host',
    parse: z.string().default(''),
  },
  PEYK_COMMENT_BURST: {
    meaning:
      'comments a minute, over all stories, from which a browser has to work for its sending; 0: never',
    parse: z.coerce.number().int().min(0).max(1_000_000).default(60),
  },
  PEYK_COMMENT_READING_HOURS: {
    meaning: 'between which hours of Tehran comments are read, as 7-24; empty: readers are told nothing',
    parse: z.string().refine(isHours, 'Must be two hours of a day, as 7-24').default(''),
  },
  PEYK_COMMENT_ANSWER_HOURS: {
    meaning: 'within how many hours a comment is decided on; 0: readers are told nothing',
    parse: z.coerce.number().int().min(0).max(720).default(0),
  },
  PEYK_APPEAL_ANSWER_HOURS: {
    meaning: 'within how many hours an appeal is answered; 0: readers are told nothing',
    parse: z.coerce.number().int().min(0).max(2160).default(0),
  },
  PEYK_VOTES_SHOWN: {
    meaning: '1: readers see how many found a story useful; 0: only the desk does',
    parse: z.enum(['0', '1']).default('0'),
  },
  PEYK_PUSH: {
    meaning: '1: readers may ask their browser for notices of new stories, section by section',
    parse: z.enum(['0', '1']).default('0'),
  },
  PEYK_PUSH_SERVICES: {
    meaning:
      'origins of the push services that notices may be sent through, separated by commas; * is one label',
    parse: z
      .string()
      .default(
        'https://fcm.googleapis.com,https://updates.push.services.mozilla.com,https://*.push.apple.com,https://*.notify.windows.com',
      ),
  },
  PEYK_DIGEST: {
    meaning: '1: readers may ask for a daily letter with the stories of the day; needs MAIL_URL',
    parse: z.enum(['0', '1']).default('0'),
  },
  MAIL_URL: {
    meaning:
      'how letters leave; empty: none do; folder: files in PEYK_DATA/mail; else smtp://USER:PASSWORD@HOST:PORT or smtps://…',
    parse: z
      .string()
      .regex(/^(folder|smtps?:\/\/.+)$/, 'Must be folder, smtp://… or smtps://…')
      .or(z.literal(''))
      .default(''),
    secret: true,
  },
  MAIL_FROM: { meaning: 'whose letters they are; needed with MAIL_URL', parse: z.string().default('') },
  TRUSTED_PROXIES: {
    meaning: 'addresses, separated by commas, whose X-Forwarded-For is believed; empty: none',
    parse: z.string().default(''),
  },
  PEYK_GALLERY: {
    meaning: '1: the gallery of components stands at /_gallery, for those who build Peyk',
    parse: z.enum(['0', '1']).default('0'),
  },
  LOG_LEVEL: {
    meaning: 'fatal, error, warn, info, debug or silent',
    parse: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  },
} as const

export interface Config {
  host: string
  port: number
  publicUrl: string
  dataFolder: string
  databaseUrl: string
  databaseReplicaUrl: string
  processes: number
  pageCacheBytes: number
  /** null: no cache in front that is told of tags. */
  purge: { url: string; key: string } | null
  mediaUrl: string
  mediaKeys: { accessKeyId: string; secretAccessKey: string; sessionToken: string }
  recordings: { mostBytes: number; mostMinutes: number }
  withSample: boolean
  secret: string
  secondFactor: 'required' | 'everyone' | 'offered'
  /** null: nobody signs in by another provider. */
  oidc: { issuer: string; clientId: string; clientSecret: string; name: string } | null
  comments: CommentSettings
  readers: ReaderSettings
  /** null: no letter leaves. */
  mail: { url: string; from: string } | null
  trustedProxies: readonly string[]
  withGallery: boolean
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
}

/** What readers are promised about their comments, and when a sending has to be worked for. */
export interface CommentSettings {
  /** Comments a minute; 0: never. */
  burst: number
  readingHours: { from: number; until: number } | null
  answerHours: number | null
  appealAnswerHours: number | null
}

/** What readers are offered beside reading. */
export interface ReaderSettings {
  showsVotes: boolean
  /** null: no notices. */
  push: { services: readonly string[] } | null
  digest: boolean
}

/** A setting that could not be understood; the message names it and says what is allowed. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/**
 * Reads the settings from environment variables.
 * @throws ConfigError naming every wrong setting at once.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const read = parseSettings(environment)
  return {
    host: read.HOST,
    port: read.PORT,
    publicUrl: read.PUBLIC_URL.replace(/\/+$/, ''),
    dataFolder: resolve(read.PEYK_DATA),
    databaseUrl: read.DATABASE_URL,
    databaseReplicaUrl: read.DATABASE_REPLICA_URL,
    processes: read.PEYK_PROCESSES,
    pageCacheBytes: read.PEYK_PAGE_CACHE_MB * 1024 * 1024,
    purge: read.PEYK_PURGE_URL === '' ? null : { url: read.PEYK_PURGE_URL, key: read.PEYK_PURGE_KEY },
    mediaUrl: read.MEDIA_URL,
    mediaKeys: {
      accessKeyId: read.AWS_ACCESS_KEY_ID,
      secretAccessKey: read.AWS_SECRET_ACCESS_KEY,
      sessionToken: read.AWS_SESSION_TOKEN,
    },
    recordings: {
      mostBytes: read.PEYK_RECORDING_MB * 1024 * 1024,
      mostMinutes: read.PEYK_RECORDING_MINUTES,
    },
    withSample: read.PEYK_SAMPLE === '1',
    secret: read.PEYK_SECRET,
    secondFactor: read.PEYK_SECOND_FACTOR,
    oidc: oidcFrom(read),
    comments: commentSettingsFrom(read),
    readers: readerSettingsFrom(read),
    mail: mailFrom(read),
    trustedProxies: listOf(read.TRUSTED_PROXIES),
    withGallery: read.PEYK_GALLERY === '1',
    logLevel: read.LOG_LEVEL,
  }
}

/**
 * Every setting with its present value and meaning; secrets are masked.
 * @throws ConfigError naming every wrong setting at once.
 */
export function listSettings(
  environment: Readonly<Record<string, string | undefined>>,
): { name: string; value: string; meaning: string }[] {
  const read: Readonly<Record<string, unknown>> = parseSettings(environment)
  return Object.entries(settings).map(([name, setting]) => ({
    name,
    value: 'secret' in setting && read[name] !== '' ? '(set)' : String(read[name]),
    meaning: setting.meaning,
  }))
}

const settingsShape = z.object({
  HOST: settings.HOST.parse,
  PORT: settings.PORT.parse,
  PUBLIC_URL: settings.PUBLIC_URL.parse,
  PEYK_DATA: settings.PEYK_DATA.parse,
  DATABASE_URL: settings.DATABASE_URL.parse,
  DATABASE_REPLICA_URL: settings.DATABASE_REPLICA_URL.parse,
  PEYK_PROCESSES: settings.PEYK_PROCESSES.parse,
  PEYK_PAGE_CACHE_MB: settings.PEYK_PAGE_CACHE_MB.parse,
  PEYK_PURGE_URL: settings.PEYK_PURGE_URL.parse,
  PEYK_PURGE_KEY: settings.PEYK_PURGE_KEY.parse,
  MEDIA_URL: settings.MEDIA_URL.parse,
  PEYK_RECORDING_MB: settings.PEYK_RECORDING_MB.parse,
  PEYK_RECORDING_MINUTES: settings.PEYK_RECORDING_MINUTES.parse,
  AWS_ACCESS_KEY_ID: settings.AWS_ACCESS_KEY_ID.parse,
  AWS_SECRET_ACCESS_KEY: settings.AWS_SECRET_ACCESS_KEY.parse,
  AWS_SESSION_TOKEN: settings.AWS_SESSION_TOKEN.parse,
  PEYK_SAMPLE: settings.PEYK_SAMPLE.parse,
  PEYK_SECRET: settings.PEYK_SECRET.parse,
  PEYK_SECOND_FACTOR: settings.PEYK_SECOND_FACTOR.parse,
  OIDC_ISSUER: settings.OIDC_ISSUER.parse,
  OIDC_CLIENT_ID: settings.OIDC_CLIENT_ID.parse,
  OIDC_CLIENT_SECRET: settings.OIDC_CLIENT_SECRET.parse,
  OIDC_NAME: settings.OIDC_NAME.parse,
  PEYK_COMMENT_BURST: settings.PEYK_COMMENT_BURST.parse,
  PEYK_COMMENT_READING_HOURS: settings.PEYK_COMMENT_READING_HOURS.parse,
  PEYK_COMMENT_ANSWER_HOURS: settings.PEYK_COMMENT_ANSWER_HOURS.parse,
  PEYK_APPEAL_ANSWER_HOURS: settings.PEYK_APPEAL_ANSWER_HOURS.parse,
  PEYK_VOTES_SHOWN: settings.PEYK_VOTES_SHOWN.parse,
  PEYK_PUSH: settings.PEYK_PUSH.parse,
  PEYK_PUSH_SERVICES: settings.PEYK_PUSH_SERVICES.parse,
  PEYK_DIGEST: settings.PEYK_DIGEST.parse,
  MAIL_URL: settings.MAIL_URL.parse,
  MAIL_FROM: settings.MAIL_FROM.parse,
  TRUSTED_PROXIES: settings.TRUSTED_PROXIES.parse,
  PEYK_GALLERY: settings.PEYK_GALLERY.parse,
  LOG_LEVEL: settings.LOG_LEVEL.parse,
})

/** `http://HOST:PORT`, with the brackets that an IPv6 address needs. */
export const listeningAddress = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`

function oidcFrom(read: z.infer<typeof settingsShape>): Config['oidc'] {
  const issuer = read.OIDC_ISSUER
  if (issuer === '') return null
  if (read.OIDC_CLIENT_ID === '') throw new ConfigError('OIDC_CLIENT_ID: needed where OIDC_ISSUER is set')
  return {
    issuer,
    clientId: read.OIDC_CLIENT_ID,
    clientSecret: read.OIDC_CLIENT_SECRET,
    name: read.OIDC_NAME === '' ? new URL(issuer).host : read.OIDC_NAME,
  }
}

function commentSettingsFrom(read: z.infer<typeof settingsShape>): CommentSettings {
  const [from, until] = read.PEYK_COMMENT_READING_HOURS.split('-').map(Number)
  return {
    burst: read.PEYK_COMMENT_BURST,
    readingHours: from === undefined || until === undefined ? null : { from, until },
    answerHours: read.PEYK_COMMENT_ANSWER_HOURS || null,
    appealAnswerHours: read.PEYK_APPEAL_ANSWER_HOURS || null,
  }
}

function readerSettingsFrom(read: z.infer<typeof settingsShape>): ReaderSettings {
  if (read.PEYK_DIGEST === '1' && read.MAIL_URL === '')
    throw new ConfigError('MAIL_URL: needed where PEYK_DIGEST is 1')
  return {
    showsVotes: read.PEYK_VOTES_SHOWN === '1',
    push: read.PEYK_PUSH === '1' ? { services: listOf(read.PEYK_PUSH_SERVICES) } : null,
    digest: read.PEYK_DIGEST === '1',
  }
}

function mailFrom(read: z.infer<typeof settingsShape>): Config['mail'] {
  if (read.MAIL_URL === '') return null
  if (read.MAIL_FROM === '') throw new ConfigError('MAIL_FROM: needed where MAIL_URL is set')
  return { url: read.MAIL_URL, from: read.MAIL_FROM }
}

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map(each => each.trim())
    .filter(each => each !== '')

function parseSettings(
  environment: Readonly<Record<string, string | undefined>>,
): z.infer<typeof settingsShape> {
  // A setting that is there but empty is not set.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = settingsShape.safeParse(given)
  if (parsed.success) return parsed.data
  throw new ConfigError(parsed.error.issues.map(describe).join('; '))
}

function describe(issue: z.core.$ZodIssue): string {
  const name = String(issue.path[0])
  const setting = Object.entries(settings).find(([key]) => key === name)?.[1]
  return `${name}: ${issue.message}${setting ? ` (${setting.meaning})` : ''}`
}
