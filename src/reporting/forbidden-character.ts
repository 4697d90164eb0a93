/** A text with a character that no XML document can hold, and the way to it. */
export interface ForbiddenCharacter {
  /** The way from the root. */
  readonly path: ReadonlyArray<string | number>
  /** The character, for instance `U+0001`. */
  readonly character: string
  /** The text it stands in. */
  readonly text: string
}

// Control characters but tab, line feed and carriage return; halves of surrogate pairs; U+FFFE and U+FFFF.
const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/u

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`

const childrenOf = (value: object): ReadonlyArray<readonly [string | number, unknown]> =>
  Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value)

/** Finds the first text in plain data that meets a condition, with the way to it. */
export const findText = (
  value: unknown,
  meets: (text: string) => boolean,
  path: ReadonlyArray<string | number> = []
): { readonly path: ReadonlyArray<string | number>; readonly text: string } | undefined => {
  if (typeof value === "string") return meets(value) ? { path, text: value } : undefined
  if (typeof value !== "object" || value === null) return undefined
  for (const [key, child] of childrenOf(value)) {
    const found = findText(child, meets, [...path, key])
    if (found !== undefined) return found
  }
  return undefined
}

/** Finds the first character in plain data that cannot stand in a report. */
export const findForbiddenCharacter = (value: unknown): ForbiddenCharacter | undefined => {
  const found = findText(value, (text) => forbidden.test(text))
  const character = found === undefined ? undefined : forbidden.exec(found.text)?.[0]
  return found === undefined || character === undefined ? undefined : { ...found, character: codeOf(character) }
}
