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

/** Programs, documents, pictures and archives: whatever they say of DKIM declares no record. */
const otherEndings =
  /\.(?:md|markdown|mdx|rst|adoc|html?|xhtml|css|scss|less|go|py|pyi|rb|rs|java|kt|scala|c|h|cc|cpp|hpp|cs|php|pl|pm|lua|swift|tsx?|jsx|vue|svelte|sh|bash|zsh|ps1|bat|sql|proto|graphql|ipynb|tex|eml|mbox|patch|diff|log|csv|tsv|xml|xsd|svg|po|pot|lock|sum|map|min\.js|snap)$/i
const binaryEndings =
  /\.(?:png|jpe?g|gif|webp|ico|bmp|tiff?|pdf|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|jar|war|class|o|a|so|dll|dylib|exe|bin|wasm|woff2?|ttf|otf|eot|mp[34]|m4a|avi|mov|mkv|webm|ogg|wav|flac|sqlite3?|db3|pyc|docx?|xlsx?|pptx?|odt|psd|age|gpg|p12|pfx|jks)$/i

/** Whether a file is not even opened, by its name. */
export function isBinaryPath(path: string): boolean {
  return binaryEndings.test(path)
}

/** Whether a file declares no record, by its name. */
export function isOtherPath(path: string): boolean {
  return otherEndings.test(path)
}
