import type { Severity } from '@dkimkit/core'
import pc from 'picocolors'
import type { Io } from '../io.js'

/** Colours, or none: only on a terminal, never with NO_COLOR (no-color.org) or a dumb terminal. */
export interface Paint {
  bold(text: string): string
  dim(text: string): string
  green(text: string): string
  severity(severity: Severity, text: string): string
}

/** The paint for results, or for what is told on stderr. */
export function paintFor(io: Io, side: 'out' | 'err' = 'out'): Paint {
  const wanted = io.terminal[side] && !io.env.NO_COLOR && io.env.TERM !== 'dumb'
  const colors = pc.createColors(wanted)
  const bySeverity = { error: colors.red, warning: colors.yellow, notice: colors.cyan }
  return {
    bold: colors.bold,
    dim: colors.dim,
    green: colors.green,
    severity: (severity, text) => bySeverity[severity](text),
  }
}
