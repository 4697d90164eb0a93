import { describe, expect, it } from "vitest"
import { findForbiddenCharacter, findText } from "../../src/reporting/forbidden-character.js"

const characterIn = (text: string): string | undefined => findForbiddenCharacter({ text })?.character

describe("findForbiddenCharacter", () => {
  it.each(["<&>\"'", "]]>", "😀", "å\tä\nö\r", "\u00a0\u2028\ufffd"])("lets %j through", (text) => {
    expect(characterIn(text)).toBeUndefined()
  })
  it.each([
    ["\u0000", "U+0000"],
    ["\u0001", "U+0001"],
    ["\u000b", "U+000B"],
    ["\u007f", "U+007F"],
    ["\u0085", "U+0085"],
    ["\ufffe", "U+FFFE"],
    ["\uffff", "U+FFFF"]
  ])("refuses %j", (text, code) => {
    expect(characterIn(`a${text}b`)).toBe(code)
  })
  it("refuses half a surrogate pair", () => {
    expect(characterIn("\ud83d")).toBe("U+D83D")
    expect(characterIn("x\ude00x")).toBe("U+DE00")
  })
  it("tells the way to the text", () => {
    expect(findForbiddenCharacter({ a: ["ok", { b: "x\u0001" }] })).toEqual({
      path: ["a", 1, "b"],
      text: "x\u0001",
      character: "U+0001"
    })
  })
  it("looks at texts only", () => {
    expect(findForbiddenCharacter({ a: 1, b: null, c: true, d: undefined, e: [] })).toBeUndefined()
  })
})

describe("findText", () => {
  it("finds the first text in the order of the data", () => {
    expect(findText({ a: "x", b: ["y", "xx"] }, (text) => text.includes("x"))?.path).toEqual(["a"])
    expect(findText({ a: "x", b: ["y", "xx"] }, (text) => text === "xx")?.path).toEqual(["b", 1])
    expect(findText({ a: "x" }, () => false)).toBeUndefined()
  })
})
