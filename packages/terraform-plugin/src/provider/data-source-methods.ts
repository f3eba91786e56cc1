import { readState } from '../cty/dynamic-value.js'
import { readDataSource, validateDataResourceConfig } from '../messages/provider-messages.js'
import { bindCall, type Method } from './bind-call.js'
import { encodeState } from './compile-provider.js'
import { describeReports } from './describe-reports.js'
import { runReporting } from './run-reporting.js'
import { dataSourceOf, type Session, scopeOf } from './session.js'

/** The calls that concern a data source. */
export function dataSourceMethods(session: Session): Record<string, Method> {
  return {
    ValidateDataResourceConfig: bindCall(validateDataResourceConfig, async (request, signal) => {
      const { dataSource, shape } = dataSourceOf(session, request.type_name)
      const config = readState(shape.type, request.config) ?? {}
      const { reports } = await runReporting(scopeOf(session, signal), (context) =>
        dataSource.validate?.(config, context),
      )
      return { diagnostics: describeReports(reports, shape.type) }
    }),

    ReadDataSource: bindCall(readDataSource, async (request, signal) => {
      const { dataSource, shape } = dataSourceOf(session, request.type_name)
      const config = readState(shape.type, request.config) ?? {}
      const { value, reports } = await runReporting(scopeOf(session, signal), async (context) => {
        return encodeState(shape, await dataSource.read(config, context))
      })
      return { state: value, diagnostics: describeReports(reports, shape.type) }
    }),
  }
}
