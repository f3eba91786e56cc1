/** Endings of files that declare no record and that are many: over an API each costs a request. */
const others =
  /\.(?:md|markdown|mdx|rst|adoc|html?|xhtml|css|scss|sass|less|go|mod|py|pyi|rb|rs|java|kt|kts|gradle|scala|groovy|c|h|cc|cpp|hpp|m|mm|cs|csproj|sln|fs|vb|php|pl|pm|lua|r|jl|swift|dart|ex|exs|erl|hs|clj|zig|nim|tsx?|mts|cts|jsx|vue|svelte|astro|sh|bash|zsh|fish|ps1|bat|cmd|sql|prisma|proto|graphql|gql|ipynb|tex|bib|eml|mbox|patch|diff|log|csv|tsv|xml|xsd|xsl|svg|po|pot|lock|sum|map|snap|toml|ini|properties|editorconfig|tpl|tmpl|erb|hbs|ejs|mustache|j2|jinja2?|rego|cue|bicep|cfg|http|png|jpe?g|gif|webp|avif|ico|bmp|tiff?|pdf|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|jar|war|class|o|a|so|dll|dylib|exe|bin|wasm|woff2?|ttf|otf|eot|mp[34]|m4a|avi|mov|mkv|webm|ogg|wav|flac|sqlite3?|db3|pyc|docx?|xlsx?|pptx?|odt|psd|age|gpg|p12|pfx|jks)$/i
const otherNames =
  /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|composer\.json|tsconfig.*\.json|jsconfig\.json|biome\.jsonc?|renovate\.json|pnpm-lock\.yaml|pubspec\.yaml|\.pre-commit-config\.yaml|\.golangci\.ya?ml|mkdocs\.yml|LICEN[CS]E.*|NOTICE|COPYING|AUTHORS|CHANGELOG|README|CODEOWNERS|Makefile|GNUmakefile|Dockerfile.*|Containerfile|Jenkinsfile|Procfile|Vagrantfile|Gemfile|Rakefile|Brewfile|gradlew|mvnw|go\.work|\..*)$/i
const folders = new Set([
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  '.terraform',
  '.terragrunt-cache',
  '.venv',
  '__pycache__',
])

/** Whether a folder holds nothing that a team wrote. */
export function isSkippedFolder(name: string): boolean {
  return folders.has(name)
}

/**
 * How likely a file holds DNS records or keys, by its name: 0 the most; undefined for one that is not fetched.
 *
 * The readers of `@dkimkit/sources` judge by content. Over an API that would take a request for each file of the tree.
 */
export function rankOf(path: string): number | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/^dkim\.ya?ml$/.test(name)) return 0
  if (/\.(?:zone|bind)$|^db\.|^dnsconfig\.js$|\.tf(?:vars)?(?:\.json)?$/i.test(name)) return 1
  if (/^(?:\.github|\.circleci|\.vscode|\.idea)\//.test(path)) return undefined
  if (otherNames.test(name) || others.test(name)) return undefined
  const speaks = /dns|zone|domain|dkim|mail/i.test(path)
  // Any script may be what a DNSControl configuration requires; elsewhere scripts are programs.
  if (/\.[cm]?js$/i.test(name)) return speaks ? 3 : undefined
  if (/\.(?:pem|key)$|^id_(?:rsa|ed25519)$/i.test(name)) return 2
  return speaks ? 2 : 4
}
