import type { WordKey } from "./wording.js"

/** The name of an option, without its dashes. */
export type OptionName = WordKey extends infer Key ? (Key extends `option-${infer Name}` ? Name : never) : never

/** One option of a command. Without `placeholder` and `choices` it is a flag. */
export interface CommandOption {
  readonly name: OptionName
  /** Stands for a free value in help. */
  readonly placeholder?: string
  /** The values it can have. */
  readonly choices?: ReadonlyArray<string>
  /** The value when it is not given. */
  readonly whenAbsent?: string
  /** Whether the command cannot do without it. */
  readonly required?: boolean
}

const choice = (name: OptionName, choices: ReadonlyArray<string>, whenAbsent?: string): CommandOption => ({
  name,
  choices,
  ...(whenAbsent === undefined ? {} : { whenAbsent })
})

/** Options of every command. */
export const generalOptions: ReadonlyArray<CommandOption> = [
  choice("language", ["sv", "en"], "sv"),
  { name: "help" },
  { name: "version" }
]

const audience = choice("audience", ["public", "internal"], "public")
const policy = choice("policy", ["default", "skolverket", "skolinspektionen", "strict"], "default")
const allowUnsafe: CommandOption = { name: "allow-unsafe", placeholder: "REASON" }
const ledger: CommandOption = { name: "ledger", placeholder: "FILE" }
const withhold: CommandOption = { name: "withhold", placeholder: "ID,ID" }
const dryRun: CommandOption = { name: "dry-run" }
const folder: CommandOption = { name: "out", placeholder: "DIR", required: true }

/** The options of each command besides the general ones. */
export const commandOptions = {
  new: [choice("profile", ["neutral", "excel-sv"], "neutral"), dryRun],
  check: [
    choice("format", ["text", "json", "csv"], "text"),
    choice("fail-on", ["error", "warning"], "error"),
    { name: "all" },
    { name: "goal-area-count", placeholder: "N" },
    { name: "unit-reports-by", placeholder: "YYYY-MM-DD" }
  ],
  figures: [
    audience,
    policy,
    choice("format", ["csv", "json", "xlsx"], "csv"),
    choice("profile", ["rfc4180", "excel-sv"], "rfc4180"),
    { name: "out", placeholder: "FILE" },
    ledger,
    withhold,
    allowUnsafe,
    dryRun
  ],
  report: [
    { name: "unit", placeholder: "ID" },
    { name: "central" },
    { name: "all" },
    audience,
    policy,
    choice("regime", ["forordning-1997-702", "skollagen-2010-800"]),
    choice("format", ["json", "xml", "html", "docx", "xlsx", "markdown"], "json"),
    { name: "style", placeholder: "FILE" },
    folder,
    ledger,
    withhold,
    allowUnsafe,
    dryRun
  ],
  survey: [
    { name: "cycle", placeholder: "ID", required: true },
    audience,
    policy,
    choice("format", ["csv", "json"], "csv"),
    { name: "partial" },
    { name: "out", placeholder: "FILE" },
    allowUnsafe,
    dryRun
  ],
  merge: [{ name: "out", placeholder: "FILE", required: true }, dryRun],
  audit: [
    policy,
    choice("format", ["text", "json"], "text"),
    { name: "against", placeholder: "DATASET" },
    { name: "all" }
  ],
  trace: [],
  rules: [choice("format", ["text", "json"], "text")],
  schema: [choice("format", ["json-schema", "xsd"], "json-schema")],
  demonstrate: [folder, dryRun]
} as const satisfies Readonly<Record<string, ReadonlyArray<CommandOption>>>
