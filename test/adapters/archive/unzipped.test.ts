import * as Result from "effect/Result"
import { strToU8, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { unzipped } from "../../../adapters/archive/unzipped.js"

const bomb = zipSync({ "a.xml": new Uint8Array(1_000_000), "b.xml": new Uint8Array(1_000_000) })

const errorOf = (result: ReturnType<typeof unzipped>) => {
  if (Result.isSuccess(result)) throw new Error("The archive was unpacked")
  return result.failure
}

describe("unzipped", () => {
  it("gives the parts", () => {
    const parts = Result.getOrThrow(unzipped(zipSync({ "a/b.xml": strToU8("text") })))
    expect(parts).toEqual({ "a/b.xml": strToU8("text") })
  })
  it("adds the sizes of all parts up before it unpacks any", () => {
    expect(bomb.length).toBeLessThan(5000)
    expect(Result.isSuccess(unzipped(bomb, 2_000_000))).toBe(true)
    const error = errorOf(unzipped(bomb, 1_999_999))
    expect(error).toMatchObject({ _tag: "DocumentError", code: "too-large" })
    expect(error.facts).toEqual({ size: 2_000_000, limit: 1_999_999 })
    expect(error.message).toBe("The file becomes 2000000 bytes when unpacked, but may become at most 1999999.")
  })
  it("unpacks no more than was declared", () => {
    const lying = zipSync({ "a.xml": new Uint8Array(1_000_000) })
    const view = new DataView(lying.buffer, lying.byteOffset)
    const directory = view.getUint32(lying.length - 6, true)
    view.setUint32(directory + 24, 10, true)
    const result = unzipped(lying, 1000)
    const size = Result.isSuccess(result) ? (result.success["a.xml"]?.length ?? 0) : 0
    expect(size).toBeLessThanOrEqual(10)
  })
  it.each([
    ["nothing", new Uint8Array()],
    ["text", strToU8("This is no archive, however long it is. ".repeat(10))],
    ["half an archive", bomb.slice(0, bomb.length / 2)]
  ])("says of %s that it is no archive", (_, bytes) => {
    const error = errorOf(unzipped(bytes))
    expect(error.code).toBe("not-an-archive")
    expect(error.sentence.sv).toBe("Filen är inget zip-arkiv, eller är skadad. Ta fram den på nytt.")
  })
})
