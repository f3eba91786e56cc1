export { formatGithubCommands } from './format-github-commands.js'
export { type FormatSarifOptions, formatSarif } from './format-sarif.js'
export { type RuleHelp, ruleAnchor, ruleHelp } from './rule-help.js'
export type { SarifLocation, SarifLog, SarifMessage, SarifResult, SarifRule, SarifRun } from './sarif-log.js'
