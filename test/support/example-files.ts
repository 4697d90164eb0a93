import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** A file of a data set as its readers take it. */
export interface ExampleFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** All tables of a data set's folder, with those below it, by their names in it. */
export const filesIn = (folder: string): ReadonlyArray<ExampleFile> =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".csv"))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }))
