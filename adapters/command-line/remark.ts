import type { DecodeIssue } from "../../src/model/decode-error.js"
import type { Language } from "../../src/text/sentence.js"
import type { Finding, Severity } from "../../src/validation/finding.js"
import type { Rule } from "../../src/validation/rule.js"

/** How grave a remark is; a problem hinders reading. */
export type RemarkLevel = "problem" | Severity

/** One problem or finding, as it is printed. */
export interface Remark {
  /** The way in the data set, for what was not read from a file. */
  readonly way: string
  readonly message: string
  readonly file?: string
  readonly row?: number
  /** The column's header, or its field. */
  readonly column?: string
}

/** The remarks of one rule, or of one sort of problem. */
export interface RemarkGroup {
  readonly level: RemarkLevel
  readonly code: string
  readonly title?: string
  readonly source?: string
  readonly remedy?: string
  readonly remarks: ReadonlyArray<Remark>
}

/** The levels, the gravest first. */
export const remarkLevels: ReadonlyArray<RemarkLevel> = ["problem", "error", "warning", "notice"]

const grouped = <Item>(
  items: ReadonlyArray<Item>,
  keyOf: (item: Item) => string
): ReadonlyArray<ReadonlyArray<Item>> => {
  const groups = new Map<string, Array<Item>>()
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? []
    groups.set(keyOf(item), group)
    group.push(item)
  }
  return [...groups.values()]
}

const problemRemark = ({ path, message, place }: DecodeIssue, language: Language): Remark => ({
  way: path.join("/"),
  message: message[language],
  ...place
})

const findingRemark = ({ place, message }: Finding, language: Language, remedy: string): Remark => {
  const { table, key, column, file, row } = place
  const text = message[language]
  return {
    way: column === undefined ? `${table} ${key}` : `${table} ${key} ${column}`,
    // The remedy is told once for the group.
    message: remedy !== "" && text.endsWith(remedy) ? text.slice(0, -remedy.length).trimEnd() : text,
    ...(file === undefined ? {} : { file }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column })
  }
}

/** Groups the problems of reading by their code. */
export const problemRemarks = (issues: ReadonlyArray<DecodeIssue>, language: Language): ReadonlyArray<RemarkGroup> =>
  grouped(issues, ({ code }) => code).map((group) => ({
    level: "problem",
    code: group[0]?.code ?? "",
    remarks: group.map((issue) => problemRemark(issue, language))
  }))

/** Groups findings by their rule, the gravest first. */
export const findingRemarks = (
  findings: ReadonlyArray<Finding>,
  rules: ReadonlyArray<Rule>,
  language: Language
): ReadonlyArray<RemarkGroup> => {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]))
  return grouped(findings, ({ ruleId, severity }) => `${severity} ${ruleId}`)
    .map((group): RemarkGroup => {
      const { ruleId = "", severity = "notice" } = group[0] ?? {}
      const rule = ruleOf.get(ruleId)
      const told = rule && { title: rule.title[language], source: rule.source, remedy: rule.remedy[language] }
      return {
        level: severity,
        code: ruleId,
        ...told,
        remarks: group.map((one) => findingRemark(one, language, told?.remedy ?? ""))
      }
    })
    .sort((a, b) => remarkLevels.indexOf(a.level) - remarkLevels.indexOf(b.level))
}
