import type { ExitCode } from "./exit-code.js"
import { type CommandOption, commandOptions } from "./option-table.js"
import type { Session } from "./session.js"

/** The name of a command. */
export type CommandName = keyof typeof commandOptions

/** Does what a command is for. */
export type Action = (session: Session) => Promise<ExitCode>

/** A command: what it takes, and where its work is found. Work is loaded when it is needed, so that help costs nothing. */
export interface CommandDefinition {
  readonly name: CommandName
  readonly positionals: ReadonlyArray<string>
  /** How many positionals it cannot do without. */
  readonly required: number
  /** Whether the last positional can be repeated. */
  readonly repeats: boolean
  readonly options: ReadonlyArray<CommandOption>
  readonly load: () => Promise<Action>
}

const command = (
  name: CommandName,
  positionals: ReadonlyArray<string>,
  load: CommandDefinition["load"],
  { required = positionals.length, repeats = false }: { readonly required?: number; readonly repeats?: boolean } = {}
): CommandDefinition => ({ name, positionals, required, repeats, options: commandOptions[name], load })

/** All commands, in the order in which help lists them. */
export const commands: ReadonlyArray<CommandDefinition> = [
  command("new", ["DIR"], async () => (await import("./commands/new.js")).writeNewDataset),
  command("check", ["DATASET"], async () => (await import("./commands/check.js")).checkDataset),
  command("figures", ["DATASET"], async () => (await import("./commands/figures.js")).writeFigures),
  command("report", ["DATASET"], async () => (await import("./commands/report.js")).writeReports),
  command("survey", ["DATASET"], async () => (await import("./commands/survey.js")).writeSurvey),
  command("merge", ["PARTIAL"], async () => (await import("./commands/merge.js")).mergePartials, { repeats: true }),
  command("audit", ["FILE"], async () => (await import("./commands/audit.js")).auditFiles, { repeats: true }),
  command("trace", ["DATASET", "FIGURE-ID"], async () => (await import("./commands/trace.js")).printTrace),
  command("rules", ["ID"], async () => (await import("./commands/rules.js")).printRules, { required: 0 }),
  command("schema", ["NAME"], async () => (await import("./commands/schema.js")).printSchema, { required: 0 }),
  command("demonstrate", ["DATASET"], async () => (await import("./commands/demonstrate.js")).demonstrate)
]
