import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  addPivot,
  type Elimination,
  eliminateRow,
  newElimination,
  reduceForm
} from "../../src/disclosure/elimination.js"
import { formOfRow, formOfRows, type LinearForm } from "../../src/disclosure/linear-form.js"
import { prime } from "../../src/disclosure/prime-field.js"
import { fraction } from "./attacker/fraction.js"
import { exactlyExposed } from "./attacker/linear-attacker.js"

/** Weights by row; those below 0 as residues. */
const form = (weights: Readonly<Record<number, number>>): LinearForm =>
  new Map(Object.entries(weights).map(([row, weight]) => [Number(row), weight < 0 ? prime + weight : weight]))

/** Publishes sums one after the other, each with the first row that is left of it as the pivot. */
const published = (rows: number, ...forms: ReadonlyArray<LinearForm>): Elimination => {
  const elimination = newElimination(rows)
  for (const each of forms) {
    const reduced = reduceForm(elimination, each)
    const [row] = reduced.keys()
    if (row !== undefined) addPivot(elimination, reduced, row)
  }
  return elimination
}

describe("a form reduced against what is published", () => {
  it("is itself where nothing is published", () => {
    expect(reduceForm(newElimination(3), form({ 0: 1, 2: 5 }))).toEqual(form({ 0: 1, 2: 5 }))
  })

  it("is empty where the form is published, or a multiple of it", () => {
    const elimination = published(2, formOfRows([0, 1]))
    expect(reduceForm(elimination, formOfRows([0, 1])).size).toBe(0)
    expect(reduceForm(elimination, form({ 0: 7, 1: 7 })).size).toBe(0)
    expect(reduceForm(elimination, new Map()).size).toBe(0)
  })

  it("tells the other part of a sum that is published: one goes up as the other goes down", () => {
    expect(reduceForm(published(2, formOfRows([0, 1])), formOfRow(0))).toEqual(form({ 1: -1 }))
  })

  it("leaves rows alone that no pivot holds", () => {
    expect(reduceForm(published(3, formOfRows([0, 1])), form({ 2: 4 }))).toEqual(form({ 2: 4 }))
  })

  it("follows a chain of sums to its end", () => {
    // With a + b and b + c known, a is c and something known; with c + d known too, it is something known less d.
    const two = published(4, formOfRows([0, 1]), formOfRows([1, 2]))
    expect(reduceForm(two, formOfRow(0))).toEqual(form({ 2: 1 }))
    const three = published(4, formOfRows([0, 1]), formOfRows([1, 2]), formOfRows([2, 3]))
    expect(reduceForm(three, formOfRow(0))).toEqual(form({ 3: -1 }))
  })

  it("weighs what it takes away", () => {
    // 2a + 4b is known: a is half of it less 2b, so 3a is something known less 6b.
    expect(reduceForm(published(2, form({ 0: 2, 1: 4 })), form({ 0: 3 }))).toEqual(form({ 1: -6 }))
  })

  it("is empty for the whole of a table with all its inner cells published", () => {
    const elimination = published(4, ...[0, 1, 2, 3].map((row) => formOfRow(row)))
    expect(reduceForm(elimination, formOfRows([0, 1, 2, 3])).size).toBe(0)
  })

  it("is the same when it is asked for again", () => {
    const elimination = published(4, formOfRows([0, 1, 2]), formOfRows([1, 2, 3]))
    const first = reduceForm(elimination, formOfRows([0, 1]))
    expect(reduceForm(elimination, formOfRows([0, 1]))).toEqual(first)
    expect(reduceForm(elimination, formOfRow(2))).toEqual(form({ 2: 1 }))
  })

  it("holds no row that is a pivot, and no row with the weight 0", () => {
    const weights = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 6, maxLength: 6 })
    const drawn = weights.map((list) =>
      form(Object.fromEntries([...list.entries()].filter(([, weight]) => weight !== 0)))
    )
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 6 }), drawn, (forms, asked) => {
        const elimination = published(6, ...forms)
        const reduced = reduceForm(elimination, asked)
        for (const [row, weight] of reduced) {
          expect(elimination.pivots.some((pivot) => pivot.row === row)).toBe(false)
          expect(weight).toBeGreaterThan(0)
        }
      })
    )
  })

  it("is empty exactly where the form follows over the rationals", () => {
    const weights = fc.array(fc.integer({ min: -2, max: 3 }), { minLength: 5, maxLength: 5 })
    const formOf = (list: ReadonlyArray<number>) =>
      form(Object.fromEntries([...list.entries()].filter(([, weight]) => weight !== 0)))
    const termsOf = (list: ReadonlyArray<number>) => new Map(list.map((weight, row) => [row, fraction(BigInt(weight))]))
    fc.assert(
      fc.property(fc.array(weights, { maxLength: 5 }), weights, (known, asked) => {
        const follows = exactlyExposed({
          unknowns: [],
          known: known.map(termsOf),
          targets: [{ id: "asked", terms: termsOf(asked) }]
        })
        const left = reduceForm(published(5, ...known.map(formOf)), formOf(asked))
        expect(left.size === 0).toBe(follows.length === 1)
      }),
      { numRuns: 300 }
    )
  })
})

describe("eliminateRow", () => {
  it("takes a multiple away, so that the row is gone", () => {
    // 3a + b less three times (a + 2b) is -5b.
    expect(eliminateRow(form({ 0: 3, 1: 1 }), form({ 0: 1, 1: 2 }), 0)).toEqual(form({ 1: -5 }))
  })

  it("divides by the weight that the row has", () => {
    // a + b less half of (2a + 6c) is b - 3c.
    expect(eliminateRow(form({ 0: 1, 1: 1 }), form({ 0: 2, 2: 6 }), 0)).toEqual(form({ 1: 1, 2: -3 }))
  })

  it("leaves nothing of a form and a multiple of it", () => {
    expect(eliminateRow(form({ 0: 2, 1: 2 }), form({ 0: 1, 1: 1 }), 0).size).toBe(0)
  })

  it("leaves a form without the row as it is", () => {
    expect(eliminateRow(form({ 1: 4 }), form({ 0: 1, 2: 1 }), 0)).toEqual(form({ 1: 4 }))
  })

  it("does not change the form that it is given", () => {
    const given = form({ 0: 3, 1: 1 })
    eliminateRow(given, form({ 0: 1, 1: 2 }), 0)
    expect(given).toEqual(form({ 0: 3, 1: 1 }))
  })
})
