export { EmbeddedServerError } from './embedded-server-error.ts'
export type { EmbeddedServerErrorCode } from './embedded-server-error.ts'
export { openEmbeddedServer } from './open-embedded-server.ts'
export type { EmbeddedServer, EmbeddedServerOptions } from './open-embedded-server.ts'
