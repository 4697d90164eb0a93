import type { Surroundings, TextOutput } from "./surroundings.js"

/** A colour that a level of findings is shown in. */
export type Colour = "red" | "yellow" | "cyan" | "bold"

const codes: Readonly<Record<Colour, string>> = { red: "31", yellow: "33", cyan: "36", bold: "1" }

/** Colours a text. */
export type Paint = (colour: Colour, text: string) => string

/** How texts for an output are coloured: not at all for files and pipes, with NO_COLOR, and on terminals that cannot. */
export const paintFor = (output: TextOutput, { env }: Pick<Surroundings, "env">): Paint => {
  const isPlain = !output.isTerminal || (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb"
  return (colour, text) => (isPlain ? text : `\u001b[${codes[colour]}m${text}\u001b[0m`)
}
