import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { takeScreenshot } from './render.js'
import { renderPage } from './render-page.js'

const golden = new URL('golden/', import.meta.url)
/** A folder for pictures of all comments that are kept, for eyes and for the docs. */
const pictures = process.env.DKIMKIT_PICTURES
const shapes = [
  ['light', 780],
  ['dark', 780],
  ['light', 390],
  ['dark', 390],
] as const
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dkimkit-shots-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the picture of a comment', () => {
  it.each(shapes)('is taken %s, %i pixels wide', async (theme, width) => {
    const file = join(folder, `${theme}-${width}.png`)
    const markdown = await readFile(new URL('replaced.md', golden), 'utf8')
    await takeScreenshot(markdown, file, { theme, width, height: 600 })
    const png = await readFile(file)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    // Twice as many as asked for: the screen is a fine one (PNG §11.2.1).
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * width, 1200])
    expect(png.length).toBeGreaterThan(10_000)
    for (const name of pictures === undefined ? [] : await readdir(golden)) {
      const shot = join(`${pictures}`, `${name.replace('.md', '')}-${theme}-${width}.png`)
      const text = await readFile(new URL(name, golden), 'utf8')
      await takeScreenshot(text, shot, { theme, width, height: 900, open: true })
    }
  })

  it('has no marker in sight, and closes all that it opens', async () => {
    for (const name of await readdir(golden)) {
      const html = renderPage(await readFile(new URL(name, golden), 'utf8'), { theme: 'light', style: '' })
      const seen = html.replace(/<!--.*?-->/gs, '')
      expect([name, seen.includes('dkimkit-check')]).toEqual([name, false])
      expect([name, html.split('<details').length]).toEqual([name, html.split('</details>').length])
      expect([name, html.split('<table>').length]).toEqual([name, html.split('</table>').length])
    }
  })

  it('shows a diagram as its text', () => {
    const html = renderPage('```mermaid\ngantt\n  a <b>\n```', { theme: 'light', style: '' })
    expect(html).toContain('a &lt;b>')
    expect(html).toContain('<figcaption>')
  })
})
