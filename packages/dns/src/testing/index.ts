export type { Fault, FaultKind, FaultScope } from './fault.js'
export type { ZoneData } from './served-zone.js'
export { startTestServer, type TestServer, type TestServerOptions } from './test-server.js'
