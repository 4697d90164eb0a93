import { join } from "node:path"
import type { TableProfile } from "../../tables/profile.js"
import { tables } from "../../tables/table-columns.js"
import { emptyTables } from "../../tables/write-tables.js"
import { type ExitCode, exitCodes } from "../exit-code.js"
import type { Session } from "../session.js"
import { Stop } from "../stop.js"
import { deliverFiles, tellWritten } from "../writing/deliver.js"
import { originOf } from "../writing/manifest.js"
import type { OutputFile } from "../writing/output-file.js"

const explanation = ({ language, words }: Session): string => {
  const lines = tables.map(({ file, required, title }) => {
    const need = required ? ` (${words("new-required")})` : ""
    return `  ${file}: ${title[language]}${need}`
  })
  return [words("new-explained"), lines.join("\n"), words("new-next")].join("\n\n").concat("\n")
}

/** An empty table in the place of a filled one would be a loss, so a new data set replaces nothing. */
const checkEmpty = async (outputs: ReadonlyArray<OutputFile>, { surroundings, words }: Session): Promise<void> => {
  for (const { path } of outputs) {
    if ((await surroundings.files.kindOf(path)) !== "nothing") {
      throw new Stop(exitCodes.wrongUse, words("new-exists", { path }))
    }
  }
}

/** Writes an empty data set: every table with its headers, and a short explanation. */
export const writeNewDataset = async (session: Session): Promise<ExitCode> => {
  const folder = session.positionals[0] ?? ""
  const written = [
    ...emptyTables({ profile: session.option("profile") as TableProfile }),
    { name: "README.txt", text: explanation(session) }
  ]
  const outputs = written.map(({ name, text }) => ({ path: join(folder, name), content: text }))
  await checkEmpty(outputs, session)
  const origin = originOf({ audience: null, policy: null, inputs: [] })
  tellWritten(await deliverFiles(origin, outputs, session), session)
  return exitCodes.done
}
