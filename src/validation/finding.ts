import type { Bilingual, Facts } from "../text/sentence.js"

/**
 * How grave a finding is: `error` where law says skall or ska or the data contradict themselves, `warning` where advice says
 * bör or the data are implausible, `notice` for what is good to know.
 *
 * @category validation
 */
export type Severity = "error" | "warning" | "notice"

/**
 * What a finding points at.
 *
 * @category validation
 */
export interface FindingPlace {
  /** The list of the data set, `authority` or `files`. */
  readonly table: string
  /** Key of the row as `entityKey` makes it; `***` when it holds a personal identity number. */
  readonly key: string
  /** The field, for instance `numerator`, or `texts.analysis`. */
  readonly column?: string
  /** The file that the row was read from, when known. */
  readonly file?: string
  /** Number of the record in the file with the header as 1, when known. */
  readonly row?: number
}

/** A place as rules know it: where the row was read is looked up afterwards. */
export type RowPlace = Pick<FindingPlace, "table" | "key" | "column">

/**
 * One breach of one rule (iakttagelse).
 *
 * @category validation
 */
export interface Finding {
  /** Id of the rule, for instance `SK-FOL-006`. */
  readonly ruleId: string
  /** How grave it is. */
  readonly severity: Severity
  /** Where it stands. */
  readonly place: FindingPlace
  /** What the message speaks of, as codes and numbers. */
  readonly facts: Facts
  /** What is wrong and what to do. */
  readonly message: Bilingual
}
