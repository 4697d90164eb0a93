import { modelJsonSchema, modelSchemaNames } from "../../../src/model/json-schema.js"
import { figuresJsonSchema } from "../../csv/figures-json.js"
import { reportJsonSchema } from "../../skolverket/report-json-schema.js"
import { reportXsd } from "../../skolverket/report-xsd.js"
import { type ExitCode, exitCodes } from "../exit-code.js"
import { nearest } from "../nearest.js"
import type { Session } from "../session.js"
import { Stop } from "../stop.js"

const documents: Readonly<Record<string, () => object>> = { figures: figuresJsonSchema, report: reportJsonSchema }

/** The names that a schema can be asked for by. */
const schemaNames: ReadonlyArray<string> = [...modelSchemaNames, ...Object.keys(documents)]

const schemaNamed = (name: string): object | undefined =>
  Object.hasOwn(documents, name) ? documents[name]?.() : modelJsonSchema(name)

const xsdOf = (name: string, words: Session["words"]): string => {
  if (name !== "report") throw new Stop(exitCodes.wrongUse, words("no-xsd", { name }))
  return reportXsd()
}

/** Prints the schema of an entity, of the data set, of figures or of reports; without a name, the names. */
export const printSchema = async ({ positionals, option, print, words }: Session): Promise<ExitCode> => {
  const [name] = positionals
  if (name === undefined) {
    print(`${schemaNames.join("\n")}\n`)
    return exitCodes.done
  }
  if (!schemaNames.includes(name)) {
    const near = nearest(name, schemaNames)
    const hint = near === undefined ? "" : ` ${words("did-you-mean", { meant: near })}`
    throw new Stop(exitCodes.wrongUse, `${words("unknown-schema", { name })}${hint}`)
  }
  print(option("format") === "xsd" ? xsdOf(name, words) : `${JSON.stringify(schemaNamed(name), null, 2)}\n`)
  return exitCodes.done
}
