import { Marked } from 'marked'

export type Theme = 'light' | 'dark'

export interface RenderPageOptions {
  readonly theme: Theme
  /** GitHub's own style sheet for Markdown. */
  readonly style: string
  /** Opens what is folded away. */
  readonly open?: boolean
}

const backgrounds: Readonly<Record<Theme, readonly [page: string, border: string]>> = {
  light: ['#ffffff', '#d0d7de'],
  dark: ['#0d1117', '#30363d'],
}

/** A page that shows Markdown in the frame of a comment. Nothing in it is loaded from anywhere. */
export function renderPage(markdown: string, { theme, style, open = false }: RenderPageOptions): string {
  const [page, border] = backgrounds[theme]
  const html = new Marked({ gfm: true }).use({ renderer: { code: renderCode } }).parse(markdown, { async: false })
  const body = open ? html.replaceAll('<details>', '<details open>') : html
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${style}
body { margin: 0; padding: 16px; background: ${page}; }
.comment { border: 1px solid ${border}; border-radius: 6px; padding: 16px; }
figure { margin: 0 0 16px; }
figcaption { font-size: 12px; opacity: 0.7; }
</style>
<div class="comment markdown-body" style="font-size: 14px">${body}</div>
</html>
`
}

/** GitHub draws Mermaid; here its text stands under a caption. Anything else is as Marked makes it. */
function renderCode({ text, lang }: { readonly text: string; readonly lang?: string | undefined }): string | false {
  if (lang !== 'mermaid') return false
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<figure><figcaption>GitHub draws this as a diagram:</figcaption><pre><code>${escaped}</code></pre></figure>\n`
}
