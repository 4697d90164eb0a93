/** A text, or the pieces that make it: a long one is never put together, for that would take its room again. */
export type OutputText = string | ReadonlyArray<string>

/** The pieces of a text. */
export const piecesOf = (text: OutputText): ReadonlyArray<string> => (typeof text === "string" ? [text] : text)
