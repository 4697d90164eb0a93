import * as Result from "effect/Result"
import type { PublicKnowledge } from "../../src/audit/public-knowledge.js"
import type { PublishedFigure } from "../../src/audit/published-figure.js"
import { orThrow } from "../../src/result/or-throw.js"
import { PublicationError, publicationProblem } from "./publication-error.js"
import type { Audience, PublicationFile, ToldByFile } from "./publication-file.js"
import { type FileReading, readPublishedFiles } from "./read-published-file.js"

/**
 * What published files tell when they are read back.
 *
 * @category disclosure
 */
export interface ReadPublication {
  /** The figures, file by file; several files may tell of the same one. */
  readonly figures: ReadonlyArray<PublishedFigure>
  /** What else the files tell. */
  readonly knowledge: PublicKnowledge
  /** `internal` when any of the files is; `null` when none says. */
  readonly audience: Audience | null
  /** Name of the policy that protected the figures; `null` when files do not say, or say different things. */
  readonly policy: string | null
  /** Files that were not read, and columns that were not, as `file:column`. */
  readonly ignored: ReadonlyArray<string>
}

/** The first that each key was told; a file that comes later does not change it. */
const firstByKey = <Item>(items: ReadonlyArray<Item>, keyOf: (item: Item) => string): ReadonlyArray<Item> => {
  const known = new Map<string, Item>()
  for (const item of items) if (!known.has(keyOf(item))) known.set(keyOf(item), item)
  return [...known.values()]
}

const all = <Item>(
  told: ReadonlyArray<ToldByFile>,
  list: (one: ToldByFile) => ReadonlyArray<Item> | undefined
): ReadonlyArray<Item> => told.flatMap((one) => list(one) ?? [])

const knowledgeOf = (told: ReadonlyArray<ToldByFile>): PublicKnowledge => ({
  indicators: firstByKey(
    all(told, ({ indicators }) => indicators),
    ({ id }) => id
  ),
  groups: told.some(({ groups }) => groups !== undefined)
    ? firstByKey(
        all(told, ({ groups }) => groups),
        ({ id }) => id
      )
    : null,
  links: told.some(({ links }) => links !== undefined)
    ? firstByKey(
        all(told, ({ links }) => links),
        ({ nodeId, parentId, from, to }) => JSON.stringify([nodeId, parentId, from, to])
      )
    : null,
  names: new Map(
    firstByKey(
      all(told, ({ names }) => names),
      ([id]) => id
    )
  ),
  bases: new Map(
    firstByKey(
      all(told, ({ bases }) => bases),
      ([id]) => id
    )
  ),
  ownFacts: new Set(),
  amounts: new Map()
})

const audienceOf = (told: ReadonlyArray<ToldByFile>): Audience | null => {
  const audiences = told.map(({ audience }) => audience)
  if (audiences.includes("internal")) return "internal"
  return audiences.includes("public") ? "public" : null
}

const policyOf = (told: ReadonlyArray<ToldByFile>): string | null => {
  const policies = new Set(told.flatMap(({ policy }) => policy ?? []))
  const [policy = null] = policies
  return policies.size === 1 ? policy : null
}

const ignoredIn = ({ name, told }: FileReading): ReadonlyArray<string> =>
  told === undefined ? [name] : (told.ignored ?? []).map((column) => `${name}:${column}`)

/**
 * Puts together what files tell that were read back one by one.
 *
 * **Fails with** `PublicationError` as {@link readPublication} does.
 */
export const publicationOf = (
  readings: ReadonlyArray<FileReading>
): Result.Result<ReadPublication, PublicationError> => {
  const told = readings.flatMap((reading) => reading.told ?? [])
  const problems = readings.flatMap((reading) => reading.problems)
  if (problems.length === 0 && !told.some(({ figures }) => figures !== undefined)) {
    problems.push(publicationProblem("no-figures", { file: "", place: "" }))
  }
  if (problems.length > 0) return Result.fail(new PublicationError({ problems }))
  return Result.succeed({
    figures: all(told, ({ figures }) => figures),
    knowledge: knowledgeOf(told),
    audience: audienceOf(told),
    policy: policyOf(told),
    ignored: readings.flatMap(ignoredIn)
  })
}

/**
 * Reads published files back, as a reader outside the house would: figures in CSV (both profiles) and JSON, also those that the
 * command `survey` publishes, workbooks of figures (XLSX), and reports in JSON, XML, HTML, Markdown, DOCX and XLSX. Beside them may stand `units.csv`, `areas.csv`, `memberships.csv`,
 * `groups.csv`, `indicators.csv` and `authority.csv` of the data set, which tell what is public about it, `manifest.json`, and
 * files of bases that are known from elsewhere: CSV with the columns `figure_id` and `denominator` only.
 *
 * **Details** Nothing is shared with the writers of the files, so that what they do wrong is seen. Values keep their digits as
 * printed. The prose of reports is not read, nor are results of surveys for use inside the authority, which hold no figures.
 * Every file that was not read is told in `ignored`. Where files tell different things of a definition, a name or a base, the
 * first one holds; figures of several files are all kept.
 *
 * **Fails with** `PublicationError` that lists all problems of all files: `no-figures` when no file holds figures, files that
 * are broken, cells that are no numbers, labels that contradict the figure's id, and figures that stand twice in a file.
 *
 * @category disclosure
 */
export const readPublication = (
  files: ReadonlyArray<PublicationFile>
): Result.Result<ReadPublication, PublicationError> => publicationOf(readPublishedFiles(files))

/**
 * Reads published files back like {@link readPublication} and throws its `PublicationError`.
 *
 * @category disclosure
 */
export const readPublicationOrThrow = orThrow(readPublication)
