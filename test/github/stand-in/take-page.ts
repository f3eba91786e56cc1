import type { Call } from './answer.js'

/** The page of a list that was asked for, and the addresses of the other pages (RFC 8288). */
export interface Page<T> {
  readonly items: readonly T[]
  readonly headers: Readonly<Record<string, string>>
}

/** Takes a page of a list: 30 items unless more are asked for, never more than GitHub gives. */
export function takePage<T>(items: readonly T[], { query, url, limits }: Call): Page<T> {
  const size = Math.min(Number(query.get('per_page') ?? 30) || 30, limits.pageItems)
  const page = Math.max(Number(query.get('page') ?? 1) || 1, 1)
  const last = Math.max(Math.ceil(items.length / size), 1)
  const to = (number: number, relation: string) => {
    const address = new URL(url)
    address.searchParams.set('page', String(number))
    return `<${address}>; rel="${relation}"`
  }
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
    ...(page > 1 ? [to(1, 'first')] : []),
  ]
  return {
    items: items.slice((page - 1) * size, page * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  }
}
