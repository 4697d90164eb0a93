import { parseArgs } from "node:util"
import { type CommandDefinition, commands } from "./command-table.js"
import { exitCodes } from "./exit-code.js"
import { nearest } from "./nearest.js"
import { type CommandOption, generalOptions, type OptionName } from "./option-table.js"
import type { Arguments } from "./session.js"
import { Stop } from "./stop.js"
import type { WordKey, Words } from "./wording.js"

type Token = NonNullable<ReturnType<typeof parseArgs>["tokens"]>[number]
type OptionToken = Extract<Token, { readonly kind: "option" }>

/** The command line, read. */
export interface Request extends Arguments {
  /** Absent when no command is named. */
  readonly command?: CommandDefinition
}

const takesValue = ({ placeholder, choices }: CommandOption): boolean =>
  placeholder !== undefined || choices !== undefined

// An option means the same in every command, so that the line can be split before the command is known.
const splitting = (): Record<string, { type: "string" | "boolean"; short?: string }> =>
  Object.fromEntries(
    [...generalOptions, ...commands.flatMap(({ options }) => options)].map((option) => [
      option.name,
      { type: takesValue(option) ? "string" : "boolean", ...(option.name === "help" ? { short: "h" } : {}) }
    ])
  )

const wrong = (words: Words, key: WordKey, facts: Parameters<Words>[1] = {}): Stop =>
  new Stop(exitCodes.wrongUse, words(key, facts))

/** Says what is wrong and what was meant, where something known is like it. */
const unknown = (
  words: Words,
  key: "unknown-command" | "unknown-option" | "unknown-choice",
  facts: Record<string, string>,
  meant: string | undefined
): Stop => {
  const hint = meant === undefined ? "" : ` ${words("did-you-mean", { meant })}`
  return new Stop(exitCodes.wrongUse, `${words(key, facts)}${hint} ${words("see-help")}`)
}

const commandNamed = (name: string | undefined, words: Words): CommandDefinition | undefined => {
  if (name === undefined) return undefined
  const found = commands.find((command) => command.name === name)
  if (found !== undefined) return found
  const names = commands.map((command) => command.name)
  throw unknown(words, "unknown-command", { name }, nearest(name, names))
}

const optionValue = (token: OptionToken, option: CommandOption, words: Words): string => {
  const name = `--${option.name}`
  if (!takesValue(option)) {
    if (token.value !== undefined) throw wrong(words, "option-without-value", { name })
    return "true"
  }
  const { value = "", inlineValue } = token
  const isOption = inlineValue !== true && value.startsWith("-") && value !== "-"
  if (value === "" || isOption) throw wrong(words, "value-missing", { name })
  if (option.choices !== undefined && !option.choices.includes(value)) {
    const facts = { name, value, choices: option.choices.join(", ") }
    throw unknown(words, "unknown-choice", facts, nearest(value, option.choices))
  }
  return value
}

const readOptions = (
  tokens: ReadonlyArray<OptionToken>,
  known: ReadonlyArray<CommandOption>,
  words: Words
): ReadonlyMap<OptionName, string> => {
  const given = new Map<OptionName, string>()
  for (const token of tokens) {
    const option = known.find(({ name }) => name === token.name)
    if (option === undefined) {
      const near = nearest(
        token.name,
        known.map(({ name }) => name)
      )
      const meant = near === undefined ? undefined : `--${near}`
      throw unknown(words, "unknown-option", { name: token.rawName }, meant)
    }
    if (given.has(option.name)) throw wrong(words, "option-twice", { name: `--${option.name}` })
    given.set(option.name, optionValue(token, option, words))
  }
  return given
}

const checkComplete = ({ command, positionals, options }: Request, words: Words): void => {
  if (command === undefined || options.has("help") || options.has("version")) return
  if (positionals.length < command.required) {
    throw wrong(words, "positional-missing", {
      name: command.positionals[positionals.length] ?? "",
      command: command.name
    })
  }
  const surplus = command.repeats ? undefined : positionals[command.positionals.length]
  if (surplus !== undefined) throw wrong(words, "positional-surplus", { value: surplus, command: command.name })
  const missing = command.options.find(({ name, required }) => required === true && !options.has(name))
  if (missing !== undefined) {
    const key = missing.name === "cycle" ? "cycle-missing" : "option-missing"
    throw wrong(words, key, { name: `--${missing.name}`, placeholder: missing.placeholder ?? "" })
  }
}

/** Reads the command line against the tables of commands and options; stops at what is wrong with it. */
export const readArguments = (argv: ReadonlyArray<string>, words: Words): Request => {
  const { tokens } = parseArgs({
    args: [...argv],
    options: splitting(),
    strict: false,
    allowPositionals: true,
    tokens: true
  })
  const optionTokens = tokens.filter((token): token is OptionToken => token.kind === "option")
  const [name, ...positionals] = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []))
  const command = commandNamed(name, words)
  const known = [...(command === undefined ? [] : command.options), ...generalOptions]
  const request = { positionals, options: readOptions(optionTokens, known, words), ...(command && { command }) }
  checkComplete(request, words)
  return request
}
