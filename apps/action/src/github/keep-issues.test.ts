import { describe, expect, it } from '@jest/globals'
import { type Issues, issueMarker, type OpenIssue } from './issues.js'
import { type DomainState, keepIssues } from './keep-issues.js'

function repositoryWith(list: readonly OpenIssue[]) {
  const done: string[] = []
  const issues: Issues = {
    async *listOwn() {
      yield* list
    },
    open: async (title) => void done.push(`open ${title}`),
    update: async (number) => void done.push(`update ${number}`),
    close: async (number) => void done.push(`close ${number}`),
  }
  return { issues, done }
}

const about = (domain: string, state: DomainState['state']): DomainState => ({
  domain,
  state,
  format: (marker) => marker,
})
const issueOf = (number: number, domain: string, id = 'dkimkit'): OpenIssue => ({
  number,
  body: `${issueMarker(id, domain)}\n`,
})

describe('keepIssues()', () => {
  it('opens one for each domain that fails, and only one', async () => {
    const { issues, done } = repositoryWith([issueOf(3, 'Example.org')])
    await keepIssues(issues, 'dkimkit', [about('example.com', 'failing'), about('example.org', 'failing')])
    expect(done).toEqual(['open DKIM of example.com is not as declared', 'update 3'])
  })

  it('closes those of domains that are fine, or no longer declared', async () => {
    const { issues, done } = repositoryWith([issueOf(3, 'example.com'), issueOf(4, 'gone.test')])
    const kept = await keepIssues(issues, 'dkimkit', [about('example.com', 'fine')])
    expect(done).toEqual(['close 3', 'close 4'])
    expect(kept).toEqual({ opened: 0, updated: 0, closed: 2, left: 0 })
  })

  it('leaves an issue alone where the DNS could not be asked', async () => {
    const { issues, done } = repositoryWith([issueOf(3, 'example.com')])
    await keepIssues(issues, 'dkimkit', [about('example.com', 'unknown')])
    expect(done).toEqual([])
  })

  it('leaves those of another check alone', async () => {
    const { issues, done } = repositoryWith([issueOf(3, 'example.com', 'other'), { number: 4, body: 'DKIM fails' }])
    await keepIssues(issues, 'dkimkit', [])
    expect(done).toEqual([])
  })

  it('opens a few only, and says how many are left', async () => {
    const { issues, done } = repositoryWith([])
    const failing = Array.from({ length: 30 }, (_, index) => about(`d${index}.test`, 'failing'))
    expect(await keepIssues(issues, 'dkimkit', failing)).toMatchObject({ opened: 20, left: 10 })
    expect(done.length).toBe(20)
  })

  it('lets no domain mention anybody in a title', async () => {
    const { issues, done } = repositoryWith([])
    await keepIssues(issues, 'dkimkit', [about('@octocat/#1\n', 'failing')])
    expect(done).toEqual(['open DKIM of ?octocat??1? is not as declared'])
  })
})
