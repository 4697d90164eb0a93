/** What is in a file: a text, the pieces of a long one, which is never put together, or bytes that are no text. */
export type OutputContent = string | ReadonlyArray<string> | Uint8Array

/** The pieces of a content. */
export const piecesOf = (content: OutputContent): ReadonlyArray<string | Uint8Array> =>
  typeof content === "string" || content instanceof Uint8Array ? [content] : content
