// A table of data: what refusals mean, for the whole program; each department brings its own.
import { commentsRefusals } from '../comments/index.ts'
import { networkRefusals } from '../network/index.ts'
import { crisisRefusals, frontRefusals, newsroomRefusals } from '../newsroom/index.ts'
import { peopleRefusals } from '../people/index.ts'
import { platformRefusals } from '../platform/http/platform-refusals.ts'
import type { RefusalTable } from '../platform/http/api-errors.ts'
import { readersRefusals } from '../readers/index.ts'

export const refusals: RefusalTable = {
  ...platformRefusals,
  ...peopleRefusals,
  ...newsroomRefusals,
  ...frontRefusals,
  ...crisisRefusals,
  ...commentsRefusals,
  ...readersRefusals,
  ...networkRefusals,
}
