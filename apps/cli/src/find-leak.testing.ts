import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Shorter than any leak worth the name, longer than any chance. */
const pieceLength = 20
/** The header is the same in all keys, and the modulus that follows it in RSA keys is public. */
const publicPart = 0.3

/** The private key files below a folder of which a text holds a part, folded or not. */
export function leaksIn(text: string, folder: string): string[] {
  const unfolded = text.replace(/\\[nrt"]|["\s]/g, '')
  return privateKeyFiles(folder)
    .filter(({ body }) => piecesOf(body).some((piece) => unfolded.includes(piece)))
    .map(({ path }) => path)
}

/** Every file with a private key in PEM below a folder, and its base64. */
export function privateKeyFiles(folder: string): { readonly path: string; readonly body: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .flatMap((path) => {
      const pem = /-----BEGIN ([A-Z ]*)PRIVATE KEY-----([^-]+)-----END/.exec(readFileSync(path, 'latin1'))
      return pem ? [{ path, body: (pem[2] ?? '').replace(/\s/g, '') }] : []
    })
}

function piecesOf(body: string): string[] {
  const pieces: string[] = []
  for (let start = Math.ceil(publicPart * body.length); start + pieceLength <= body.length; start += pieceLength) {
    pieces.push(body.slice(start, start + pieceLength))
  }
  return pieces
}
