/** An element of a Word document as the library writes it out: its name, and attributes before what it holds. */
export type WordXml = { readonly [name: string]: ReadonlyArray<WordXml | string> | WordAttributes }

/** Attributes of an element by their names. */
export type WordAttributes = Readonly<Record<string, string | number>>

/** Makes an element; the library escapes all texts. */
export const wordXml = (
  name: string,
  attributes: WordAttributes,
  ...children: ReadonlyArray<WordXml | string>
): WordXml => ({ [name]: [{ _attr: attributes }, ...children] })

/** A text as runs of one look: a line feed is a line break. */
export const textXml = (text: string, look: ReadonlyArray<WordXml> = []): WordXml =>
  wordXml(
    "w:r",
    {},
    ...(look.length === 0 ? [] : [wordXml("w:rPr", {}, ...look)]),
    ...text
      .split(/\r\n|[\n\r]/)
      .flatMap((line, index) => [
        ...(index === 0 ? [] : [wordXml("w:br", {})]),
        wordXml("w:t", { "xml:space": "preserve" }, line)
      ])
  )
