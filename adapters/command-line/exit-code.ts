/** What the command ends with; scripts rely on these numbers. */
export const exitCodes = {
  /** Done. */
  done: 0,
  /** There are findings at the level that was asked for. */
  findings: 1,
  /** Wrong use: of the command, or of a place that cannot be written to. */
  wrongUse: 2,
  /** The input cannot be read or decoded. */
  unreadable: 3,
  /** Refused, for the figures cannot be protected. */
  refused: 4,
  /** A defect of ours. */
  defect: 70
} as const

/** One of the exit codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
