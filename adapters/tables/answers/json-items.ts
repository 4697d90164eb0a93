/** An item of a list in JSON, or a place where the text is no JSON. */
export type JsonItem =
  | { readonly row: number; readonly value: unknown }
  | { readonly row: number; readonly fault: "no-list" | "syntax" }

const isSpace = (letter: string | undefined): boolean => letter !== undefined && " \t\r\n".includes(letter)

const afterSpace = (text: string, start: number): number => {
  let at = start
  while (isSpace(text[at])) at += 1
  return at
}

const special = /["[\]{},]/g
const stringEnd = /["\\]/g

/** The place after the quotation mark that ends a string, or the end of the text. */
const afterString = (text: string, start: number): number => {
  stringEnd.lastIndex = start
  for (let found = stringEnd.exec(text); found !== null; found = stringEnd.exec(text)) {
    if (found[0] === '"') return stringEnd.lastIndex
    stringEnd.lastIndex += 1
  }
  return text.length
}

/** The place of the comma or bracket that ends an item of a list, or the end of the text. */
const endOfItem = (text: string, start: number): number => {
  let depth = 0
  special.lastIndex = start
  for (let found = special.exec(text); found !== null; found = special.exec(text)) {
    const [mark] = found
    if (mark === '"') special.lastIndex = afterString(text, special.lastIndex)
    else if (mark === "[" || mark === "{") depth += 1
    else if (depth === 0) return found.index
    else if (mark !== ",") depth -= 1
  }
  return text.length
}

const parsed = (text: string, row: number): JsonItem => {
  try {
    return { row, value: JSON.parse(text) }
  } catch {
    return { row, fault: "syntax" }
  }
}

/**
 * Reads the items of a list in JSON one by one, so that never more than one of them is held. Items are numbered from 1; after
 * one that is no JSON reading goes on with the next.
 */
export function* jsonItems(text: string): Generator<JsonItem> {
  let at = afterSpace(text, 0)
  if (text[at] !== "[") {
    yield { row: 1, fault: "no-list" }
    return
  }
  at = afterSpace(text, at + 1)
  if (text[at] === "]" && afterSpace(text, at + 1) === text.length) return
  for (let row = 1; ; row += 1) {
    const end = endOfItem(text, at)
    yield parsed(text.slice(at, end), row)
    at = end + 1
    if (text[end] === ",") continue
    if (text[end] !== "]" || afterSpace(text, at) !== text.length) yield { row: row + 1, fault: "syntax" }
    return
  }
}
