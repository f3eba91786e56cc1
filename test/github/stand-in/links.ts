/** Where the stand-in is, as its answers say it. */
export interface Links {
  /** The base of the REST API, with no slash at the end. */
  readonly api: string
  /** The base of the pages for people. */
  readonly html: string
}
