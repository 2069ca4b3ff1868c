import type { Edition } from '../../newsroom/index.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** The words of coverage in the language of the edition. */
export const coverageWords = (edition: Edition): typeof fa => (edition === 'fa' ? fa : en)
