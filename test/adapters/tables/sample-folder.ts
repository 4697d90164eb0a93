import { type DecodeIssue, Result } from "skolkvalitet"
import { readTables, type TableFile } from "skolkvalitet/tables"

/** A file whose text is encoded as UTF-8. */
export const file = (name: string, text: string): TableFile => ({ name, bytes: new TextEncoder().encode(text) })

/** A small data set in which everything can be pointed at: one area, two units, one of most other things. */
const tables: Readonly<Record<string, string>> = {
  "authority.csv": "id,name,kind,year\nkommun,Ekbackens kommun,municipality,2025\n",
  "areas.csv": "id,name\nnorr,Norra området\n",
  "units.csv": "id,name,area_id,school_forms\nskola-1,Björkskolan,norr,GR\nskola-2,Ängsskolan,,FKLASS|GR\n",
  "goal-areas.csv": "id,name,order,curriculum_areas\nnormer,Normer och värden,1,NORMS\n",
  "goals.csv": "id,goal_area_id,statement,origin\nmål-1,normer,Alla är trygga.,municipal\n",
  "groups.csv": "id,dimension,name\nflickor,sex,Flickor\n",
  "indicators.csv":
    "id,name,definition,kind,unit,better,over_units,over_time,source\n" +
    "trygghet,Trygghet,Elever som är trygga av alla som svarat,share,procent,higher,ratio-of-sums,last,Enkät\n",
  "observations.csv":
    "indicator_id,unit_id,period,numerator,denominator,origin\n" +
    "trygghet,skola-1,2025,18,20,Enkät\n" +
    "trygghet,skola-2,2025,9,10,Enkät\n"
}

/** The sample folder with some tables replaced or, with `undefined`, left out. */
export const folder = (changes: Readonly<Record<string, string | undefined>> = {}): ReadonlyArray<TableFile> =>
  Object.entries({ ...tables, ...changes }).flatMap(([name, text]) => (text === undefined ? [] : [file(name, text)]))

/** The sample folder with one file as bytes. */
export const folderWith = (...given: ReadonlyArray<TableFile>): ReadonlyArray<TableFile> => [
  ...folder().filter(({ name }) => given.every((other) => other.name !== name)),
  ...given
]

/** Rows of observations below a header row. */
export const observations = (header: string, ...rows: ReadonlyArray<string>): ReadonlyArray<TableFile> =>
  folder({ "observations.csv": `${[header, ...rows].join("\n")}\n` })

/** All problems of the files; none when they can be read. */
export const issuesOf = (files: ReadonlyArray<TableFile>): ReadonlyArray<DecodeIssue> => {
  const result = readTables(files)
  return Result.isFailure(result) ? result.failure.issues : []
}

/** Place and code of a problem, for instance `units.csv:3:id duplicate-key`. */
export const headline = ({ place, code }: DecodeIssue): string =>
  `${place?.file}:${place?.row}${place?.column === undefined ? "" : `:${place.column}`} ${code}`

/** Place and code of every problem. */
export const problemsOf = (files: ReadonlyArray<TableFile>): ReadonlyArray<string> => issuesOf(files).map(headline)

/** The Swedish messages. */
export const messagesOf = (files: ReadonlyArray<TableFile>): ReadonlyArray<string> =>
  issuesOf(files).map(({ message }) => message.sv)
