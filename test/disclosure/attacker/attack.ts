import type { Fraction } from "./fraction.js"

/** A number that the attacker does not read anywhere, but knows bounds of. */
export interface Unknown {
  readonly id: string
  readonly lower: number | null
  readonly upper: number | null
  /** What it is. Used only to start the search for other numbers that would look the same. */
  readonly truth: number
}

/** A sum of unknowns with factors; keys are places in the list of unknowns. */
export type Terms = ReadonlyMap<number, Fraction>

/** A sum that must stay secret. */
export interface Target {
  readonly id: string
  readonly terms: Terms
}

/** All that an attacker works with: the unknowns, the sums of them that are known, and what is to be found out. */
export interface Attack {
  readonly unknowns: ReadonlyArray<Unknown>
  readonly known: ReadonlyArray<Terms>
  readonly targets: ReadonlyArray<Target>
}
