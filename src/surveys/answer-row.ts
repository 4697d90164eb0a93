/**
 * One answered questionnaire. It names no person, and there is no field for one.
 *
 * @category surveys
 */
export interface AnswerRow {
  /** The unit, or the area or authority whose own it is. */
  readonly unitId: string
  /** Who answers, for instance `guardians`. */
  readonly respondentGroup: string
  /** Answers by question id: a code, or a text where the question is open or spells its alternatives out. Nothing, `null` and an empty text are no answer. */
  readonly answers: Readonly<Record<string, number | string | null | undefined>>
  /** Record number in the file that it was read from. */
  readonly row?: number
}
