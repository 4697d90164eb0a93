/**
 * When a figure is hidden (regler för röjandekontroll). A policy is data; the presets are in {@link policies}.
 *
 * @category disclosure
 */
export interface DisclosurePolicy {
  /** Name of the policy. */
  readonly name: string
  /** Smallest base (denominator, number of answers) that is shown; an indicator's own `minimumBase` comes before it. */
  readonly minimumBase: number
  /** Smallest number of survey answers that is shown; for indices, and for indicators that show a question of a survey. */
  readonly minimumAnswers: number
  /** A numerator, complement or count from 1 to one less than this is hidden. */
  readonly minimumCell: number
  /**
   * Least difference between the greatest and the least amount that a hidden figure may be narrowed to, in persons or answer
   * steps. It is seen to where protection is given a solver.
   */
  readonly minimumWidth: number
  /** Smallest base on which an interval is shown: interval, mean and base of few answers together tell each answer. */
  readonly minimumSpreadBase: number
  /** Whether 0 and "all" are hidden when they are unfavourable for everybody in the group. */
  readonly hideFullCells: "unfavourable" | "always"
  /** Whether a share whose complement is small is printed as `~100` instead of hidden without a word. */
  readonly nearAll: "hide" | "print"
}

/**
 * The name of a preset.
 *
 * @category disclosure
 */
export type PolicyName = "default" | "skolverket" | "skolinspektionen" | "strict"

/**
 * The presets.
 *
 * - `default`: base 10 (survey answers 5), cells and complements 1–4, unfavourable full cells.
 * - `skolverket`: the same limits; a complement of 1–4 prints `~100`.
 * - `skolinspektionen`: base 5 and cells 1–4, as Skolinspektionen publishes Skolenkäten.
 * - `strict`: base 15, cells 1–9, every full cell.
 *
 * **Source** Skolverket's and Skolinspektionen's published tables; `default` joins the stricter of both.
 *
 * @category disclosure
 */
export const policies: Readonly<Record<PolicyName, DisclosurePolicy>> = {
  default: {
    name: "default",
    minimumBase: 10,
    minimumAnswers: 5,
    minimumCell: 5,
    minimumWidth: 2,
    minimumSpreadBase: 20,
    hideFullCells: "unfavourable",
    nearAll: "hide"
  },
  skolverket: {
    name: "skolverket",
    minimumBase: 10,
    minimumAnswers: 5,
    minimumCell: 5,
    minimumWidth: 2,
    minimumSpreadBase: 20,
    hideFullCells: "unfavourable",
    nearAll: "print"
  },
  skolinspektionen: {
    name: "skolinspektionen",
    minimumBase: 5,
    minimumAnswers: 5,
    minimumCell: 5,
    minimumWidth: 2,
    minimumSpreadBase: 20,
    hideFullCells: "unfavourable",
    nearAll: "hide"
  },
  strict: {
    name: "strict",
    minimumBase: 15,
    minimumAnswers: 10,
    minimumCell: 10,
    minimumWidth: 2,
    minimumSpreadBase: 30,
    hideFullCells: "always",
    nearAll: "hide"
  }
}
