import { type CommandDefinition, commands } from "./command-table.js"
import { type CommandOption, generalOptions } from "./option-table.js"
import type { Words } from "./wording.js"

type Row = readonly [left: string, right: string]

/** Left sides that are longer stand on a line of their own. */
const widest = 34

const aligned = (rows: ReadonlyArray<Row>): string => {
  const width = Math.max(...rows.map(([left]) => left.length).filter((length) => length <= widest))
  const line = ([left, right]: Row): string =>
    left.length > width ? `  ${left}\n  ${" ".repeat(width)}  ${right}` : `  ${left.padEnd(width)}  ${right}`
  return rows.map(line).join("\n")
}

const valueText = ({ choices, placeholder }: CommandOption): string => {
  if (choices !== undefined) return ` ${choices.join("|")}`
  return placeholder === undefined ? "" : ` ${placeholder}`
}

const optionRow = (option: CommandOption, words: Words): Row => {
  const fallback = option.whenAbsent === undefined ? "" : ` ${words("by-default", { value: option.whenAbsent })}`
  const needed = option.required === true ? ` ${words("is-needed")}` : ""
  return [`--${option.name}${valueText(option)}`, `${words(`option-${option.name}`)}${needed}${fallback}`]
}

const usageOf = ({ name, positionals, required, repeats }: CommandDefinition): string => {
  const named = positionals.map((place, index) => (repeats && index === positionals.length - 1 ? `${place}...` : place))
  const places = named.map((place, index) => (index < required ? place : `[${place}]`))
  return ["skolkvalitet", name, ...places].join(" ")
}

/** The help text of one command. */
export const commandHelp = (command: CommandDefinition, words: Words): string => {
  const options = [...command.options, ...generalOptions].map((option) => optionRow(option, words))
  return [
    `${words("usage")} ${usageOf(command)} ${words("usage-options")}`,
    words(`about-${command.name}`),
    `${words("options-title")}\n${aligned(options)}`,
    `${words("example-title")}\n  ${words(`example-${command.name}`)}\n`
  ].join("\n\n")
}

/** The help text of the whole. */
export const generalHelp = (words: Words): string => {
  const rows = commands.map(
    (command): Row => [usageOf(command).replace("skolkvalitet ", ""), words(`summary-${command.name}`)]
  )
  const exits = ([0, 1, 2, 3, 4, 70] as const).map((code): Row => [String(code), words(`exit-${code}`)])
  return [
    words("title"),
    `${words("usage")} skolkvalitet ${words("usage-command")} ${words("usage-options")}`,
    `${words("commands-title")}\n${aligned(rows)}`,
    `${words("options-title")}\n${aligned(generalOptions.map((option) => optionRow(option, words)))}`,
    words("dataset-explained"),
    `${words("exits-title")}\n${aligned(exits)}\n`
  ].join("\n\n")
}
