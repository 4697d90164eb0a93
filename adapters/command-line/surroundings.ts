import type { ReportMakers } from "./reports/report-task.js"
import type { FileSystem } from "./writing/file-system.js"

/** Where texts go. */
export interface TextOutput {
  readonly write: (text: string) => void
  /** Whether a person looks at it, so that colour and a bar make sense. */
  readonly isTerminal: boolean
}

/** Everything of the world outside that the command touches; tests bring their own. */
export interface Surroundings {
  readonly stdout: TextOutput
  readonly stderr: TextOutput
  readonly env: Readonly<Record<string, string | undefined>>
  readonly files: FileSystem
  /** Milliseconds, for the pace of progress only; no output depends on it. */
  readonly now: () => number
  /** Tells when a person wants the command to end, until what it gives back is called. Absent: nobody can. */
  readonly onInterruption?: (listener: () => void) => () => void
  /** Threads that make so many reports. Nothing: the command makes them itself. */
  readonly makersFor?: (reports: number) => Promise<ReportMakers | undefined>
}
