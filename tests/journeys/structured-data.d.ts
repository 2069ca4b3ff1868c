// Two packages that ship no types; what the readers of linked data use of them.
declare module '@marbec/web-auto-extractor' {
  /** What is found on a page: its nodes by their type, and what could not be read. */
  export interface Extracted {
    jsonld: Readonly<Record<string, readonly unknown[]>>
    errors: readonly { message: string }[]
  }
  export default class WebAutoExtractor {
    parse(html: string): Extracted
  }
}

declare module '@adobe/structured-data-validator' {
  import type { Extracted } from '@marbec/web-auto-extractor'

  export interface Issue {
    issueMessage: string
    severity: 'ERROR' | 'WARNING'
  }
  export default class Validator {
    /** @param vocabulary a graph of classes and properties, as schema.org gives its own */
    constructor(vocabulary?: { readonly '@graph': readonly object[] })
    validate(extracted: Extracted): Promise<readonly Issue[]>
  }
}
