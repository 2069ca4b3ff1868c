import type { SourceFile } from './source-files.ts'

/** One place in one file that breaks a rule. */
export interface Finding {
  path: string
  line: number
  message: string
}

/** A rule of the house: looks at all files at once and says where it is broken. */
export interface Rule {
  name: string
  /** What went wrong once, or would go wrong, without it. */
  reason: string
  find(files: readonly SourceFile[]): Finding[]
}

/** Findings as lines that an editor's terminal can jump to. */
export function describeFindings(rule: Rule, findings: readonly Finding[]): string {
  const places = findings.map(({ path, line, message }) => `  ${path}:${line} ${message}`)
  return [`${rule.name}`, `  why: ${rule.reason}`, ...places].join('\n')
}
