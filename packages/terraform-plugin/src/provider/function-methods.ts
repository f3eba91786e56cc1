import { type EncodedValue, readDynamicValue } from '../cty/dynamic-value.js'
import { encodeValue } from '../cty/encode-value.js'
import type { Value } from '../cty/value.js'
import { callFunction } from '../messages/provider-messages.js'
import { PluginError } from '../plugin-error.js'
import { bindCall, type Method } from './bind-call.js'
import type { Context, Report } from './context.js'
import type { ProviderFunction } from './provider.js'
import { runReporting } from './run-reporting.js'
import { type Session, scopeOf } from './session.js'

/** The call of a function. It may come before the provider is configured, so there is no client. */
export function functionMethods(session: Session): Record<string, Method> {
  return {
    CallFunction: bindCall(callFunction, async (request, signal) => {
      const functions = session.compiled.provider.functions ?? {}
      const called = Object.hasOwn(functions, request.name) ? functions[request.name] : undefined
      if (called === undefined) throw new PluginError('bad-message', `there is no function ${request.name}`)
      const { value, reports } = await runReporting(scopeOf(session, signal), async (context: Context<undefined>) => {
        const result = await called.call(readArguments(called, request.arguments), context)
        return { msgpack: encodeValue(called.return_type, result) }
      })
      const error = reports.find(({ severity }) => severity === 'error')
      return error ? { error: describeError(error) } : { result: value }
    }),
  }
}

function readArguments(
  { parameters = [], variadic_parameter }: ProviderFunction,
  given: readonly EncodedValue[],
): Value[] {
  return given.map((argument, index) => {
    const parameter = parameters[index] ?? variadic_parameter
    if (parameter === undefined) throw new PluginError('bad-message', `argument ${index} has no parameter`)
    return readDynamicValue(parameter.type, argument)
  })
}

function describeError({ summary, detail, path }: Report): { text: string; function_argument: number | undefined } {
  const [argument] = path ?? []
  return {
    text: detail ? `${summary}: ${detail}` : summary,
    function_argument: typeof argument === 'number' ? argument : undefined,
  }
}
