import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { exampleAnswers } from "../../docs/example-answers.mjs"

describe("the made-up answers of the example", () => {
  it.each(exampleAnswers().map(({ name, text }) => [name, text] as const))(
    "are in %s what the script makes",
    (name, text) => {
      expect(readFileSync(join("docs/example", name), "utf8")).toBe(text)
    }
  )
})
