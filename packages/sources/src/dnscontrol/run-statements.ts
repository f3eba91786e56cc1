import type { ForInStatement, ForOfStatement, ForStatement, Statement, VariableDeclaration } from 'acorn'
import { assignTo, type Env, spotOf } from './assign-to.js'
import { evaluateJs } from './evaluate-js.js'
import { type Js, Names, plain, truthOf, unknownJs } from './js-value.js'

/** What a statement does to those after it: a `return` with its value, or the end of a loop's turn. */
type Outcome = { readonly kind: 'return'; readonly value: Js } | { readonly kind: 'break' | 'continue' }

/** Follows the statements of a function or a file; gives what is returned. */
export function runBody(statements: readonly Statement[], env: Env): Js | undefined {
  // A function can be called above the line that declares it.
  for (const statement of statements) {
    if (statement.type === 'FunctionDeclaration' && statement.id)
      env.names.declare(statement.id.name, {
        kind: 'function',
        code: { node: statement, file: env.file },
        names: env.names,
        at: spotOf(statement, env),
      })
  }
  const outcome = runAll(statements, env)
  return outcome?.kind === 'return' ? outcome.value : undefined
}

function runAll(statements: readonly Statement[], env: Env): Outcome | undefined {
  for (const statement of statements) {
    const outcome = env.machine.budget.deeper(() => runStatement(statement, env), undefined)
    if (outcome) return outcome
  }
  return undefined
}

function runStatement(node: Statement, env: Env): Outcome | undefined {
  if (!env.machine.budget.step()) return undefined
  switch (node.type) {
    case 'ExpressionStatement':
      evaluateJs(node.expression, env)
      return undefined
    case 'VariableDeclaration':
      declareAll(node, env)
      return undefined
    case 'BlockStatement':
      return runAll(node.body, env)
    case 'TryStatement':
      return runAll(node.block.body, env)
    case 'ReturnStatement':
      return {
        kind: 'return',
        value: node.argument ? evaluateJs(node.argument, env) : plain(undefined, spotOf(node, env)),
      }
    case 'ThrowStatement':
      return { kind: 'return', value: unknownJs(spotOf(node, env)) }
    case 'BreakStatement':
      return { kind: 'break' }
    case 'ContinueStatement':
      return { kind: 'continue' }
    case 'IfStatement': {
      const truth = truthOf(evaluateJs(node.test, env))
      // Where the test is not known, neither side is followed: what it would declare is not known either.
      if (truth === undefined) env.machine.undecided(env.file, node.start, node.end)
      const branch = truth === undefined ? undefined : truth ? node.consequent : node.alternate
      return branch ? runStatement(branch, env) : undefined
    }
    case 'ForStatement':
      return runFor(node, env)
    case 'ForOfStatement':
    case 'ForInStatement':
      return runForEach(node, env)
    default:
      return undefined
  }
}

function declareAll(node: VariableDeclaration, env: Env): void {
  for (const { id, init } of node.declarations)
    assignTo(id, init ? evaluateJs(init, env) : plain(undefined, spotOf(node, env)), env, true)
}

function runFor(node: ForStatement, env: Env): Outcome | undefined {
  const inner: Env = {
    ...env,
    names: node.init?.type === 'VariableDeclaration' && node.init.kind !== 'var' ? new Names(env.names) : env.names,
  }
  if (node.init?.type === 'VariableDeclaration') declareAll(node.init, inner)
  else if (node.init) evaluateJs(node.init, inner)
  while (!node.test || truthOf(evaluateJs(node.test, inner)) === true) {
    if (!env.machine.budget.step()) return undefined
    const outcome = runStatement(node.body, inner)
    if (outcome?.kind === 'return') return outcome
    if (outcome?.kind === 'break') return undefined
    if (node.update) evaluateJs(node.update, inner)
  }
  return undefined
}

function runForEach(node: ForOfStatement | ForInStatement, env: Env): Outcome | undefined {
  const over = evaluateJs(node.right, env)
  for (const item of itemsOf(over, node.type === 'ForInStatement')) {
    const inner: Env = { ...env, names: new Names(env.names) }
    if (node.left.type === 'VariableDeclaration') {
      const [declaration] = node.left.declarations
      if (declaration) assignTo(declaration.id, item, inner, true)
    } else assignTo(node.left, item, inner)
    const outcome = runStatement(node.body, inner)
    if (outcome?.kind === 'return') return outcome
    if (outcome?.kind === 'break') return undefined
  }
  return undefined
}

function itemsOf(value: Js, keys: boolean): readonly Js[] {
  if (value.kind === 'list') return keys ? value.items.map((_, index) => plain(index, value.at)) : [...value.items]
  return keys && value.kind === 'object' ? [...value.fields.keys()].map((key) => plain(key, value.at)) : []
}
