import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { jsonItems } from "../../../../adapters/tables/answers/json-items.js"

const valuesIn = (text: string): ReadonlyArray<unknown> =>
  [...jsonItems(text)].map((item) => ("fault" in item ? item.fault : item.value))

describe("jsonItems", () => {
  it("gives every item of any list as JSON.parse does, however it is indented", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 6 }), fc.constantFrom(undefined, 2, "\t"), (list, space) => {
        expect(valuesIn(JSON.stringify(list, null, space))).toEqual(JSON.parse(JSON.stringify(list)))
      }),
      { numRuns: 200 }
    )
  })
  it("is not misled by brackets, commas and quotation marks in texts", () => {
    const list = [{ a: '],{"' }, "\\", '\\"],[', [["}"]]]
    expect(valuesIn(JSON.stringify(list))).toEqual(list)
  })
  it("goes on after an item that is no JSON", () => {
    expect(valuesIn("[1, x, {y}, 4]")).toEqual([1, "syntax", "syntax", 4])
  })
  it.each([
    ["", ["no-list"]],
    ["{}", ["no-list"]],
    ["[", ["syntax", "syntax"]],
    ["[1", [1, "syntax"]],
    ["[1,]", [1, "syntax"]],
    ["[1] 2", [1, "syntax"]],
    ['["a', ["syntax", "syntax"]],
    ["[1}", [1, "syntax"]]
  ])("tells what is wrong with %j", (text, expected) => {
    expect(valuesIn(text)).toEqual(expected)
  })
})
