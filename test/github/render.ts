import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { renderPage, type Theme } from './render-page.js'

export interface ScreenshotOptions {
  readonly theme: Theme
  /** Pixels; a pull request is about 780 wide on a desk, and 390 on a telephone. */
  readonly width: number
  /** Pixels of the window; what is below is cut. */
  readonly height: number
  /** Opens what is folded away. */
  readonly open?: boolean
}

const style = (theme: Theme) =>
  createRequire(import.meta.url).resolve(`github-markdown-css/github-markdown-${theme}.css`)

/** Writes a picture of a comment as GitHub shows it, by Debian's Chromium. Rejects when that fails. */
export async function takeScreenshot(markdown: string, file: string, options: ScreenshotOptions): Promise<void> {
  const { theme, width, height, open = false } = options
  const folder = await mkdtemp(join(tmpdir(), 'dkimkit-render-'))
  try {
    const page = join(folder, 'page.html')
    await writeFile(page, renderPage(markdown, { theme, open, style: await readFile(style(theme), 'utf8') }))
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--force-device-scale-factor=2']
    const place = [`--user-data-dir=${join(folder, 'profile')}`, `--window-size=${width},${height}`]
    await promisify(execFile)('chromium', [...flags, ...place, `--screenshot=${file}`, `file://${page}`], {
      timeout: 60_000,
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
