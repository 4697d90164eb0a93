import type { LinearForm } from "./linear-form.js"

/** A sum that is known without being published: parts make a whole. */
export interface Relation {
  /** The row of the whole. */
  readonly whole: number
  /** What is 0: the parts less the whole. */
  readonly form: LinearForm
}
