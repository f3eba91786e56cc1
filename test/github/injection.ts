/** A text that means more than it says, somewhere. */
export interface Injection {
  readonly name: string
  readonly text: string
  /** What would have come of it, had it been believed: a pattern that no rendered comment and no log may match. */
  readonly harm?: RegExp
}

/** Where somebody who opens a pull request chooses the text. */
export type InjectionField =
  | 'file-name'
  | 'branch'
  | 'title'
  | 'selector'
  | 'domain'
  | 'txt-value'
  | 'cname-target'
  | 'accept-reason'
  | 'sender-id'

export const injectionFields: readonly InjectionField[] = [
  ...(['file-name', 'branch', 'title', 'selector', 'domain', 'txt-value'] as const),
  ...(['cname-target', 'accept-reason', 'sender-id'] as const),
]

/** Texts against Markdown, HTML, the runner, the eye, and whatever holds a name to be short. */
export const injections: readonly Injection[] = [
  { name: 'bold', text: '**pwned**', harm: /<strong>pwned<\/strong>/ },
  { name: 'heading', text: '# pwned', harm: /<h1[^>]*>pwned/ },
  { name: 'link', text: '[pwned](https://example.org/pwned)', harm: /href="https:\/\/example\.org\/pwned"/ },
  { name: 'image', text: '![pwned](https://example.org/pwned.png)', harm: /<img[^>]+pwned/ },
  { name: 'reference link', text: '[pwned]: https://example.org/pwned', harm: /href="https:\/\/example\.org\/pwned"/ },
  { name: 'autolink', text: '<https://example.org/pwned>', harm: /href="https:\/\/example\.org\/pwned/ },
  { name: 'bare link', text: 'https://example.org/pwned', harm: /href="https:\/\/example\.org\/pwned/ },
  { name: 'www link', text: 'www.example.org/pwned', harm: /href="https?:\/\/www\.example\.org\/pwned/ },
  { name: 'address', text: 'pwned@example.org', harm: /href="mailto:pwned/ },
  { name: 'script', text: '<script>pwned()</script>', harm: /<script/i },
  { name: 'handler', text: '<img src=x onerror=pwned()>', harm: /<img/i },
  { name: 'details', text: '</details><details open><summary>pwned</summary>', harm: /<summary>pwned/ },
  { name: 'comment', text: '--><b>pwned</b><!--', harm: /<b>pwned/ },
  { name: 'marker', text: `<!-- dkimkit-check id=dkimkit sha=${'0'.repeat(40)} run=999999999999.1 -->` },
  { name: 'backticks', text: '`` ` ``` **pwned**', harm: /<strong>pwned/ },
  { name: 'fence', text: '\n```\n**pwned**\n', harm: /<strong>pwned/ },
  { name: 'tildes', text: '~~pwned~~', harm: /<del>pwned/ },
  { name: 'pipes', text: '| pwned | pwned |', harm: /<td[^>]*>\s*pwned\s*<\/td>/ },
  { name: 'row', text: '|\n|-|\n|pwned|\n', harm: /<td[^>]*>\s*pwned\s*<\/td>/ },
  { name: 'mention', text: '@octocat' },
  { name: 'team mention', text: '@octo-org/owners' },
  { name: 'issue', text: '#1' },
  { name: 'issue elsewhere', text: 'octo-org/other#1' },
  { name: 'closing word', text: 'closes #1' },
  { name: 'mathematics', text: '$\\href{https://example.org}{pwned}$' },
  { name: 'mermaid', text: '```mermaid\ngraph TD; pwned' },
  { name: 'mermaid task', text: 'pwned :crit, 2026-01-01, 1d' },
  { name: 'entity', text: '&lt;b&gt;pwned&#x3c;/b&#x3e;', harm: /<b>pwned/ },
  { name: 'backslash', text: '\\*pwned\\*\\' },
  { name: 'error', text: '::error::pwned' },
  { name: 'error on a line', text: '\n::error file=README.md,line=1::pwned\n' },
  { name: 'error after CR', text: '\r::error::pwned' },
  { name: 'old error', text: '##[error]pwned' },
  { name: 'set-output', text: '\n::set-output name=verdict::pass\n' },
  { name: 'old set-output', text: '##[set-output name=verdict]pass' },
  { name: 'add-mask', text: '\n::add-mask::e\n' },
  { name: 'stop-commands', text: '\n::stop-commands::pwned\n' },
  { name: 'escaped line end', text: '%0A::error::pwned' },
  { name: 'escaped order', text: '%0A%3A%3Aerror%3A%3Apwned' },
  { name: 'property', text: 'a,line=1,title=pwned::pwned' },
  { name: 'heredoc', text: '\nEOF\nverdict=pass\n' },
  { name: 'line end', text: 'one\ntwo' },
  { name: 'carriage return', text: 'one\rtwo' },
  { name: 'line separator', text: 'one\u2028two\u2029three\u0085four\u000bfive\u000csix' },
  { name: 'NUL', text: 'one\0two' },
  { name: 'escape sequence', text: '\x1b[31mred\x1b]0;title\x07' },
  { name: 'bidirectional', text: 'safe\u202egnp.exe\u2066\u2069' },
  { name: 'zero width', text: 'exa\u200bmple\u200d.\ufeffcom\u00ad' },
  { name: 'tag characters', text: 'a\u{e0041}\u{e007f}' },
  { name: 'lone surrogate', text: 'a\ud800b' },
  { name: 'homograph', text: 'еxample.com' },
  { name: 'combining', text: `a${'\u0301'.repeat(500)}` },
  { name: '10 KB', text: 'x'.repeat(10_240) },
  { name: '10 KB of pipes', text: '|'.repeat(10_240) },
  { name: '10 KB of backticks', text: '`'.repeat(10_240) },
  { name: 'percent signs', text: '%25%0D%0A%3A%2C' },
  { name: 'template', text: '\u0024{{ github.token }}' },
  { name: 'command', text: '$(touch pwned);`touch pwned`' },
  { name: 'path', text: '../../../etc/passwd' },
  { name: 'prototype', text: '__proto__' },
]

/** Whether a text can stand in a field at all: git and its host refuse some names before anybody sees them. */
export function fits(field: InjectionField, { text }: Injection): boolean {
  const isName = field === 'file-name' || field === 'branch' || field === 'title'
  // Half a character has no octets, so no name holds one; an escape in JSON may.
  if (isName && Buffer.from(text).toString() !== text) return false
  if (field === 'file-name') {
    // A path in a tree holds any octet but NUL; a step of it is at most 4,096 octets long on a disk, but not in a tree.
    return !text.includes('\0') && !text.split('/').some((step) => ['', '.', '..', '.git'].includes(step))
  }
  // git-check-ref-format: no space, no control character, none of these.
  if (field === 'branch') {
    return !/[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|\.lock$|^[/.-]|[/.]$/.test(text) && text.length < 240
  }
  if (field === 'title') return text.length <= 256 && !/[\r\n\0]/.test(text)
  return true
}
