import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** nginx, one worker, serving these gzipped bytes as a page; undefined where nginx is not installed. */
export async function startNginx(
  gzipped: Uint8Array,
): Promise<{ address: string; stop(): Promise<void> } | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'peyk-nginx-'))
  const port = await freePort()
  await writeFile(join(folder, 'page.html'), gzipped)
  await writeFile(join(folder, 'nginx.conf'), configuration(folder, port))
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'ignore' })
  const address = `http://127.0.0.1:${port}/page.html`
  const started = await Promise.race([once(child, 'error').then(() => false), answers(address)])
  const stop = async (): Promise<void> => {
    if (started && child.exitCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
    await rm(folder, { recursive: true, force: true })
  }
  if (started) return { address, stop }
  await stop()
  return undefined
}

const configuration = (folder: string, port: number): string => `
daemon off; master_process on; worker_processes 1; user root; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=10;
  server { listen 127.0.0.1:${port}; root ${folder}; default_type text/html;
    location / { types { } default_type "text/html; charset=utf-8"; add_header content-encoding gzip; } }
}
`

async function answers(address: string): Promise<boolean> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const response = await fetch(address).catch(() => undefined)
    if (response?.ok === true) return true
    await pause(100)
  }
  return false
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address: AddressInfo | string | null = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}
