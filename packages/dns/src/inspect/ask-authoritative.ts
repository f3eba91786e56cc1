import type { ServerAnswer as JudgedAnswer } from '@dkimkit/core'
import { canonicalName } from '@dkimkit/core'
import type { Hop, ServerAnswer } from '../walk/hop.js'
import type { Walker } from '../walk.js'
import type { AskOwner } from './ask-owner.js'
import { aliasAnswerOf, publishedRecordOf, serverAnswerOf } from './published-record.js'

/** Asks every authoritative server of the owner's zone, and of the zone of each CNAME target. */
export function askAuthoritative(walker: Walker): AskOwner {
  return async (owner, signal) => {
    const { published, hops } = await walker.walk(owner, signal && { signal })
    const servers = hops.flatMap((hop) => hop.answers.map((answer) => answerOf(answer, hop, owner)))
    const zone = hops[0]?.zone
    return { ...publishedRecordOf(published, servers), ...(zone !== undefined && { zone }) }
  }
}

function answerOf(answer: ServerAnswer, hop: Hop, owner: string): JudgedAnswer {
  const { host } = answer
  return {
    ...(answer.outcome === 'alias' ? aliasAnswerOf(answer) : serverAnswerOf(answer)),
    ...(answer.server === '' && { server: host }),
    ...(host !== '' && { host }),
    ...(hop.zone !== undefined && { zone: hop.zone }),
    ...(canonicalName(hop.owner) !== canonicalName(owner) && { owner: hop.owner }),
  }
}
