import { isAbsolute, relative, resolve } from "node:path"
import { exitCodes } from "../exit-code.js"
import type { Session } from "../session.js"
import { Stop } from "../stop.js"

/** Stops where output would land among the tables: the next run would take it for a part of the data set. */
export const checkOutside = async (
  out: string,
  { positionals: [dataset = ""], surroundings: { files }, words }: Session
): Promise<void> => {
  if ((await files.kindOf(dataset)) !== "folder") return
  const [tables, place] = await Promise.all([dataset, out].map((path) => files.realPath(resolve(path))))
  const way = relative(tables ?? "", place ?? "")
  if (way !== ".." && !/^\.\.[/\\]/.test(way) && !isAbsolute(way)) {
    throw new Stop(exitCodes.wrongUse, words("place-in-dataset", { path: out, dataset }))
  }
}
