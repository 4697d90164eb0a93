import { closest, distance } from "fastest-levenshtein"

/** The known name that a text is most likely meant for, if it is like any. */
export const nearest = (text: string, names: ReadonlyArray<string>): string | undefined => {
  if (names.length === 0) return undefined
  const begun = names.filter((name) => text.length >= 2 && name.startsWith(text))
  if (begun.length === 1) return begun[0]
  const near = closest(text, [...names])
  return distance(text, near) <= Math.max(2, Math.floor(near.length / 3)) ? near : undefined
}
