import { isBinaryPath, isOtherPath } from '@dkimkit/sources'

/** Besides those that no reader opens: over an API each file costs a request. */
const others =
  /\.(?:sass|mod|kts|gradle|groovy|m|mm|csproj|sln|fs|vb|r|jl|dart|ex|exs|erl|hs|clj|zig|nim|mts|cts|astro|fish|cmd|prisma|gql|bib|xsl|toml|ini|properties|editorconfig|rego|cue|bicep|cfg|http|avif)$/i
const otherNames =
  /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|composer\.json|tsconfig.*\.json|jsconfig\.json|biome\.jsonc?|renovate\.json|pnpm-lock\.yaml|pubspec\.yaml|\.pre-commit-config\.yaml|\.golangci\.ya?ml|mkdocs\.yml|LICEN[CS]E.*|NOTICE|COPYING|AUTHORS|CHANGELOG|README|CODEOWNERS|Makefile|GNUmakefile|Dockerfile.*|Containerfile|Jenkinsfile|Procfile|Vagrantfile|Gemfile|Rakefile|Brewfile|gradlew|mvnw|go\.work|\..*)$/i

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
  if (otherNames.test(name) || others.test(name) || isOtherPath(path) || isBinaryPath(path)) return undefined
  const speaks = /dns|zone|domain|dkim|mail/i.test(path)
  // Zone files are made from templates, and so is much else.
  if (/\.(?:tpl|tmpl|erb|hbs|ejs|mustache|j2|jinja2?)$/i.test(name)) return speaks ? 3 : undefined
  // Any script may be what a DNSControl configuration requires; elsewhere scripts are programs.
  if (/\.[cm]?js$/i.test(name)) return speaks ? 3 : undefined
  if (/\.(?:pem|key)$|^id_(?:rsa|ed25519)$/i.test(name)) return 2
  return speaks ? 2 : 4
}
