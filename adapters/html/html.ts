const markup: unique symbol = Symbol("markup")

/** A piece of HTML that is safe to write. Only {@link html} makes one, so a text that was never escaped does not compile. */
export interface Html {
  readonly [markup]: string
}

/** What may stand in a template: texts and numbers are escaped, pieces of HTML are kept, nothing is nothing. */
export type HtmlPart = string | number | undefined | Html | ReadonlyArray<Html>

// Characters that no HTML document can hold: controls but tab and line ends, halves of pairs, U+FFFE and U+FFFF.
const unwritable = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
}

// Most texts hold neither a sign of HTML nor a rare character, and are let through after one look.
const plain = /^[\t\n !#$%(-;=?-~\u00a0-\ud7ff]*$/

const escaped = (text: string): string =>
  plain.test(text) ? text : text.replace(/[&<>"']/g, (sign) => signs[sign] ?? "").replace(unwritable, "\ufffd")

const isList = (part: HtmlPart): part is ReadonlyArray<Html> => Array.isArray(part)

const written = (part: HtmlPart): string => {
  if (part === undefined) return ""
  if (typeof part === "string") return escaped(part)
  if (typeof part === "number") return String(part)
  if (!isList(part)) return part[markup]
  let whole = ""
  for (const piece of part) whole += piece[markup]
  return whole
}

/** Makes a piece of HTML from a template. Attributes stand in double quotes. */
export const html = (texts: TemplateStringsArray, ...parts: ReadonlyArray<HtmlPart>): Html => {
  let whole = texts[0] ?? ""
  for (let index = 0; index < parts.length; index++) whole += written(parts[index]) + texts[index + 1]
  return { [markup]: whole }
}

/** Gives the text of a piece of HTML, for the file that it ends up in. */
export const markupOf = (piece: Html): string => piece[markup]
