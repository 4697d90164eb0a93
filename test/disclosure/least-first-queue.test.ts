import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type LeastFirstQueue, put, takeLeast } from "../../src/disclosure/least-first-queue.js"

const queueOf = (...values: ReadonlyArray<number>): LeastFirstQueue => {
  const queue: LeastFirstQueue = []
  for (const value of values) put(queue, value)
  return queue
}

const takeAll = (queue: LeastFirstQueue): ReadonlyArray<number> => {
  const taken: Array<number> = []
  for (let value = takeLeast(queue); value !== undefined; value = takeLeast(queue)) taken.push(value)
  return taken
}

const ascending = (values: ReadonlyArray<number>): ReadonlyArray<number> => [...values].sort((a, b) => a - b)

describe("a queue that gives the least first", () => {
  it("gives nothing when nothing was put in, or all was taken", () => {
    expect(takeLeast([])).toBeUndefined()
    const queue = queueOf(7)
    expect([takeLeast(queue), takeLeast(queue), queue]).toEqual([7, undefined, []])
  })

  it("gives 0 as it gives any other number", () => {
    expect(takeAll(queueOf(2, 0, 1))).toEqual([0, 1, 2])
  })

  it("gives a number as often as it was put in", () => {
    expect(takeAll(queueOf(3, 1, 3, 1))).toEqual([1, 1, 3, 3])
  })

  it("gives what comes late but is least before what waits", () => {
    const queue = queueOf(5, 9, 6)
    expect(takeLeast(queue)).toBe(5)
    put(queue, 2)
    put(queue, 7)
    expect(takeAll(queue)).toEqual([2, 6, 7, 9])
  })

  it("gives any numbers in ascending order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 }), { maxLength: 40 }), (values) => {
        expect(takeAll(queueOf(...values))).toEqual(ascending(values))
      })
    )
  })

  it("gives the least of those that wait, whatever was put in and taken before", () => {
    const step = fc.oneof(
      { weight: 2, arbitrary: fc.nat({ max: 60 }) },
      { weight: 1, arbitrary: fc.constant("take" as const) }
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const queue: LeastFirstQueue = []
        let waiting: ReadonlyArray<number> = []
        for (const next of steps) {
          if (next === "take") {
            expect(takeLeast(queue)).toBe(waiting[0])
            waiting = waiting.slice(1)
          } else {
            put(queue, next)
            waiting = ascending([...waiting, next])
          }
        }
        expect(takeAll(queue)).toEqual(waiting)
      })
    )
  })
})
