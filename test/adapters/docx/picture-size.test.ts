import { describe, expect, it } from "vitest"
import { pictureSize } from "../../../adapters/docx/picture-size.js"

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replace(/ /g, ""), "hex"))

describe("pictureSize", () => {
  it("reads width and height of a PNG", () => {
    expect(pictureSize(bytes("89504e470d0a1a0a 0000000d 49484452 00000140 000000c8 08"))).toEqual({
      width: 320,
      height: 200
    })
  })
  it("reads height and width of a JPEG past its other segments", () => {
    expect(pictureSize(bytes("ffd8 ffe00004 0000 ffc40004 0000 ffc2000b 08 00c8 0140 03 000000"))).toEqual({
      width: 320,
      height: 200
    })
  })
  it.each([
    ["nothing", ""],
    ["a text", "3c7376672f3e"],
    ["a PNG without width", "89504e470d0a1a0a 0000000d 49484452 00000000 000000c8 08"],
    ["a JPEG that ends", "ffd8 ffe00004 0000"],
    ["a JPEG out of step", "ffd8 ffe00004 0000 0000000000000000000000"]
  ])("knows no size of %s", (_, hex) => {
    expect(pictureSize(bytes(hex))).toBeUndefined()
  })
})
