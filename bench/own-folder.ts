import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A folder for a bench to fill and to remove. Root's PostgreSQL runs as another account and may enter it: otherwise the
 * database would be put under /var/lib/peyk and stay there.
 */
export async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'peyk-bench-'))
  await chmod(folder, 0o755)
  return folder
}
