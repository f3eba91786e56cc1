/** A key that signs messages (RFC 8945); `secret` in Base64. */
export interface TsigKey {
  readonly name: string
  readonly algorithm: 'hmac-sha256' | 'hmac-sha512'
  readonly secret: string
}

export interface NameServerOptions {
  /** The zones by name, each the text of a zone file. */
  readonly zones: Readonly<Record<string, string>>
  /** `127.0.0.1` by default; servers that share a port take others, as `127.0.0.2`. */
  readonly address?: string
  /** Any free port by default. */
  readonly port?: number
}

/** A real server that runs here, over UDP and TCP of one port. */
export interface RunningServer {
  readonly address: string
  readonly port: number
  readonly pid: number
  /** Its temporary folder, gone after `stop`. */
  readonly folder: string
  /** What it wrote so far. */
  readonly output: string
  /** Ends it at once and removes its folder; a second call waits for the first. */
  stop(): Promise<void>
}

/** An authoritative server. */
export interface NameServer extends RunningServer {
  /** From now on it serves this text as the zone; what was updated in it is lost. The serial is up to the caller. */
  update(zone: string, text: string): Promise<void>
}
