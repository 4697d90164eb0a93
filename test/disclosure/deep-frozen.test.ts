import { describe, expect, it } from "vitest"
import { deepFrozen } from "../../src/disclosure/deep-frozen.js"

describe("deepFrozen", () => {
  const original = { name: "Ask", values: [1, { two: 2 }], nothing: null, absent: undefined }
  const frozen = deepFrozen(original)

  it("gives the same data", () => {
    expect(frozen).toStrictEqual(original)
    expect(deepFrozen([])).toStrictEqual([])
  })

  it.each([["text"], [7], [true], [null], [undefined]])("gives %s as it is", (value) => {
    expect(deepFrozen(value)).toBe(value)
  })

  it("lets nobody change the copy, at any depth", () => {
    expect(() => Object.assign(frozen, { name: "Ek" })).toThrow(TypeError)
    expect(() => frozen.values.push(3)).toThrow(TypeError)
    expect(() => Object.assign(frozen.values[1] ?? {}, { two: 3 })).toThrow(TypeError)
  })

  it("is not changed with the original", () => {
    const own = { inner: { values: [1, 2] } }
    const copy = deepFrozen(own)
    own.inner.values.push(3)
    expect(copy).toEqual({ inner: { values: [1, 2] } })
  })
})
