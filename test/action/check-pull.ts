import { fileURLToPath } from 'node:url'
import { type ActionRun, type RunActionOptions, runAction } from '../github/runner/run-action.js'
import { type Pull, Repository, type RepositoryOptions } from '../github/stand-in/repository.js'
import { type StandIn, type StandInOptions, startStandIn } from '../github/stand-in/start-stand-in.js'
import type { FileContent } from '../github/stand-in/write-files.js'
import { pullRequestEvent, type WorkflowEvent } from '../github/workflow-event.js'

export const action = fileURLToPath(new URL('../../action.yml', import.meta.url))

type Files = Readonly<Record<string, FileContent | null>>

/** A repository with one pull request, on a GitHub of its own. */
export interface World {
  readonly repository: Repository
  readonly pull: Pull
  readonly standIn: StandIn
  /** Runs the bundle for the pull request, or for another event. */
  check(inputs?: Readonly<Record<string, string>>, options?: Partial<RunActionOptions>): Promise<ActionRun>
  /** Pushes to the pull request. */
  push(files: Files): void
  /** The bodies of the comments that the action's token wrote. */
  comments(): string[]
}

export interface WorldOptions extends Omit<StandInOptions, 'repositories'>, RepositoryOptions {
  readonly base: Files
  readonly head: Files
  /** What the base branch gets after the pull request was opened. */
  readonly later?: Files
  /** The full name of the repository that the pull request comes from. */
  readonly fork?: string
}

const worlds: World[] = []

/** Makes a world; `closeWorlds` ends them all. */
export async function makeWorld({ base, head, later, fork, ...options }: WorldOptions): Promise<World> {
  const repository = new Repository(options)
  repository.commit({ files: base })
  repository.commit({ branch: 'change', from: 'main', files: head })
  const pull = repository.openPull({ head: 'change', ...(fork ? { fork } : {}) })
  if (later) {
    repository.commit({ files: later })
    pull.base.sha = repository.resolve('main')?.sha ?? ''
  }
  const standIn = await startStandIn({ ...options, repositories: [repository] })
  const world: World = {
    ...{ repository, pull, standIn },
    check: (inputs = {}, more = {}) =>
      runAction({ action, event: eventOf(world), github: standIn, inputs: { live: 'false', ...inputs }, ...more }),
    push(files) {
      pull.head.sha = repository.commit({ branch: 'change', files })
    },
    comments: () =>
      [...repository.comments.values()]
        .filter(({ author }) => author === 'github-actions[bot]')
        .map(({ body }) => body),
  }
  worlds.push(world)
  return world
}

/** Ends all worlds, and gives what was asked of GitHub that its description does not allow. */
export async function closeWorlds(): Promise<string[]> {
  const violations = worlds.flatMap(({ standIn }) => standIn.violations)
  await Promise.all(worlds.splice(0).map(({ standIn }) => standIn.close()))
  return violations
}

/** An event of a run that comes after all others. */
export function withRun(event: WorkflowEvent, id: number, attempt = 1): WorkflowEvent {
  return { ...event, env: { ...event.env, GITHUB_RUN_ID: String(id), GITHUB_RUN_ATTEMPT: String(attempt) } }
}

export function eventOf({ repository, standIn, pull }: Pick<World, 'repository' | 'standIn' | 'pull'>): WorkflowEvent {
  return pullRequestEvent({ repository, links: standIn }, pull)
}
