import { describe, expect, it } from "vitest"
import { ruleCatalogue } from "../../src/validation/catalogue.js"
import { ruleHandbook } from "./support/rule-handbook.js"
import { rulesPage } from "./support/rules-page.js"

const idsAt = (mark: RegExp, text: string): ReadonlyArray<string> => [...text.matchAll(mark)].map(([, id]) => id ?? "")
const ids = ruleCatalogue.map(({ id }) => id).toSorted()

describe("docs/rules.md", () => {
  it("is the catalogue as it is", async () => {
    await expect(rulesPage()).toMatchFileSnapshot("../../docs/rules.md")
  })
  it("has one row for each rule", () => {
    expect(idsAt(/^\| (SK-\S+) /gm, rulesPage()).toSorted()).toEqual(ids)
  })
})

describe("docs/regelhandboken.md", () => {
  const handbook = ruleHandbook()

  it("is the catalogue as it is", async () => {
    await expect(handbook).toMatchFileSnapshot("../../docs/regelhandboken.md")
  })
  it("has one section for each rule, to be linked to by its id", () => {
    expect(idsAt(/^### (SK-\S+)$/gm, handbook).toSorted()).toEqual(ids)
  })
  it("has an example in both languages for each rule that is checked", () => {
    const checked = ruleCatalogue.filter(({ kind }) => kind === "evaluated" || kind === "enforced-by-decoding")
    expect(handbook.match(/^- \*\*Exempel:\*\* ”.+\.”$/gm)).toHaveLength(checked.length)
    expect(handbook.match(/^- \*\*På engelska:\*\* .+\.<\/q>$/gm)).toHaveLength(checked.length)
  })
})
