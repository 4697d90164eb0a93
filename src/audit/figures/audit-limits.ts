/**
 * The limits of a policy as an audit reads them, written down a second time so that a slip in one place does not hide itself.
 *
 * @category disclosure
 */
export interface AuditLimits {
  /** Smallest base that may be shown. */
  readonly minimumBase: number
  /** Smallest number of survey answers that may be shown. */
  readonly minimumAnswers: number
  /** Smallest numerator, complement or count above 0 that may be shown. */
  readonly minimumCell: number
  /** Smallest base on which the interval of a mean may be shown. */
  readonly minimumSpreadBase: number
  /** Whether nobody and everybody are hidden also when that is good news. */
  readonly everyFullCell: boolean
}

/**
 * The limits of the presets.
 *
 * **Source** contract of the public policy: base 10, answers 5, cells 1–4; Skolinspektionen publishes from 5.
 *
 * @category disclosure
 */
export const auditLimits: Readonly<Record<"default" | "skolverket" | "skolinspektionen" | "strict", AuditLimits>> = {
  default: { minimumBase: 10, minimumAnswers: 5, minimumCell: 5, minimumSpreadBase: 20, everyFullCell: false },
  skolverket: { minimumBase: 10, minimumAnswers: 5, minimumCell: 5, minimumSpreadBase: 20, everyFullCell: false },
  skolinspektionen: { minimumBase: 5, minimumAnswers: 5, minimumCell: 5, minimumSpreadBase: 20, everyFullCell: false },
  strict: { minimumBase: 15, minimumAnswers: 10, minimumCell: 10, minimumSpreadBase: 30, everyFullCell: true }
}
