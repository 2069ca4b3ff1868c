import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Config } from '../config.ts'
import { newId } from '../ids.ts'
import type { Mail } from './mail.ts'

/** The way MAIL_URL names: a server, or for development a folder of files; undefined when no letter leaves. */
export function openMail({ mail, dataFolder }: Pick<Config, 'mail' | 'dataFolder'>): Mail | undefined {
  if (mail === null) return undefined
  return mail.url === 'folder'
    ? intoFolder(join(dataFolder, 'mail'), mail.from)
    : toServer(mail.url, mail.from)
}

const patience = 20_000

function toServer(url: string, from: string): Mail {
  const times = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience }
  const transport = createTransport({ url, ...times }, { from })
  return {
    async send(letter) {
      await transport.sendMail(letter)
    },
    close: () => transport.close(),
  }
}

function intoFolder(folder: string, from: string): Mail {
  const transport = createTransport({ streamTransport: true, buffer: true }, { from })
  return {
    async send(letter) {
      const { message } = await transport.sendMail(letter)
      if (!Buffer.isBuffer(message)) throw new Error('a letter without bytes')
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, `${newId()}.eml`), message)
    },
    close: () => transport.close(),
  }
}
