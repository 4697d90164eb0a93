import { closest, distance } from "fastest-levenshtein"
import { headerName } from "./header-name.js"

/** The known name that is written most like a text. */
export const nearestName = (text: string, names: ReadonlyArray<string>): string => {
  const byForm = new Map(names.map((name) => [headerName(name), name]))
  return byForm.get(closest(headerName(text), [...byForm.keys()])) ?? ""
}

/** Whether two names differ so little that one is likely the other with a slip of the pen. */
export const isLikely = (text: string, name: string): boolean =>
  distance(headerName(text), headerName(name)) <= Math.max(1, Math.floor(name.length / 4))
