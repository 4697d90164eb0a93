/** What a file of answers holds: a row for each answered questionnaire, as CSV or JSON, or counted answers. */
export type AnswerForm = "csv" | "json" | "tally"

/** The name of a file of answers, taken apart. */
export interface AnswerFileName {
  readonly form: AnswerForm
  /** What stands before the ending: the id of a survey round, or it and a name of a part with a point between. */
  readonly stem: string
}

const endings: ReadonlyArray<readonly [ending: RegExp, form: AnswerForm]> = [
  [/\.tally\.json$/i, "tally"],
  [/\.json$/i, "json"],
  [/\.csv$/i, "csv"]
]

const folder = /^answers[/\\]/i

/** Whether a file stands in the folder of answers, or below it. */
export const isInAnswers = (name: string): boolean => folder.test(name)

/** Takes the name of a file in the folder of answers apart; `undefined` for one that holds no answers. */
export const answerFileName = (name: string): AnswerFileName | undefined => {
  const own = name.replace(folder, "").normalize("NFC")
  const known = endings.find(([ending]) => ending.test(own))
  if (known === undefined || /[/\\]/.test(own)) return undefined
  const [ending, form] = known
  const stem = own.replace(ending, "")
  return stem === "" ? undefined : { form, stem }
}

/** The round that a file belongs to: of ids that begin alike the longest. */
export const cycleOfStem = (stem: string, ids: Iterable<string>): string | undefined => {
  let longest: string | undefined
  for (const id of ids) {
    const form = id.normalize("NFC")
    const fits = stem === form || stem.startsWith(`${form}.`)
    if (fits && form.length > (longest?.length ?? -1)) longest = id
  }
  return longest
}
