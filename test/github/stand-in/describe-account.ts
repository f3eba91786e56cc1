import { createHash } from 'node:crypto'
import type { Links } from './links.js'

/** An account as GitHub answers it (`simple-user`). */
export function describeAccount(login: string, { api, html }: Links) {
  const url = `${api}/users/${encodeURIComponent(login)}`
  return {
    login,
    id: accountId(login),
    node_id: nodeId('User', login),
    avatar_url: `${html}/avatars/${encodeURIComponent(login)}`,
    gravatar_id: '',
    url,
    html_url: `${html}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  }
}

/** The same number for the same login, every time. */
export function accountId(login: string): number {
  return createHash('sha1').update(login).digest().readUInt32BE(0)
}

/** A name for GraphQL: opaque, and the same for the same thing. */
export function nodeId(kind: string, name: string | number): string {
  return Buffer.from(`0${kind}:${name}`).toString('base64')
}
