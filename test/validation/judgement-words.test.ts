import { describe, expect, it } from "vitest"
import { judgementWordsIn } from "../../src/validation/judgement-words.js"

describe("judgementWordsIn", () => {
  it("finds the words that the plan warns of", () => {
    const warned = ["bra", "dålig", "god", "brist", "tyvärr", "glädjande", "tillfredsställande", "otillräcklig"]
    expect(warned.filter((word) => judgementWordsIn(word).length === 0)).toEqual([])
  })
  it("finds each word once, whatever its case, in alphabetical order", () => {
    expect(judgementWordsIn("Tyvärr, TYVÄRR är det bra.")).toEqual(["bra", "tyvärr"])
  })
  it("finds whole words only", () => {
    expect(judgementWordsIn("Godkända i Braås: 48 av 50; bristyrken.")).toEqual([])
  })
  it("finds a word beside a hyphen or a figure", () => {
    expect(judgementWordsIn("mycket-bra 5bra")).toEqual(["bra"])
  })
  it("finds nothing in facts", () => {
    expect(judgementWordsIn("Andelen behöriga är 96,0 procent (48 av 50), mot 94,0 året före.")).toEqual([])
  })
})
