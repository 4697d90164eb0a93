import { describe, expect, it } from "vitest"
import { ruleCatalogue } from "../../../src/validation/catalogue.js"
import { run } from "./support/run.js"

describe("rules", () => {
  it("lists every rule of the catalogue, in its order, with level and title", async () => {
    const { stdout, exitCode } = await run(["rules"])
    const lines = stdout.trimEnd().split("\n")
    expect(exitCode).toBe(0)
    expect(lines.map((line) => line.split(" ")[0])).toEqual(ruleCatalogue.map(({ id }) => id))
    for (const [index, { title }] of ruleCatalogue.entries()) expect(lines[index]).toContain(title.sv)
  })
  it("marks rules that are not tested", async () => {
    const { stdout } = await run(["rules", "--language", "en"])
    for (const { id, kind } of ruleCatalogue) {
      const line = stdout.split("\n").find((one) => one.startsWith(`${id} `))
      expect([
        id,
        /\)$/.test(line ?? "") && kind === "evaluated" ? !/\((enforced|cannot|tested in)/.test(line!) : true
      ]).toEqual([id, true])
      if (kind !== "evaluated") expect(line).toMatch(/\((enforced when|cannot be decided|tested in a later)/)
    }
  })
  it("shows one rule with source, remedy and how it is tested", async () => {
    const rule = ruleCatalogue.find(({ id }) => id === "SK-FOL-005")!
    const { stdout } = await run(["rules", "SK-FOL-005"])
    expect(stdout).toContain(`SK-FOL-005 ${rule.title.sv}\n`)
    expect(stdout).toContain("Nivå: FEL.")
    expect(stdout).toContain(`Källa: ${rule.source}\n`)
    expect(stdout).toContain(`Åtgärd: ${rule.remedy.sv}\n`)
    expect(stdout).toContain("Prövning: prövas på underlaget.\n")
  })
  it.each(ruleCatalogue.map(({ id }) => id))("shows %s in both languages", async (id) => {
    for (const language of ["sv", "en"]) {
      const { stdout, exitCode } = await run(["rules", id, "--language", language])
      expect(exitCode).toBe(0)
      expect(stdout).not.toContain("undefined")
    }
  })
  it("tells why a rule is not tested", async () => {
    const rule = ruleCatalogue.find(({ kind }) => kind === "not-decidable")!
    expect((await run(["rules", rule.id])).stdout).toContain(`kan inte avgöras ur underlaget. ${rule.reason!.sv}\n`)
  })
  it("tells which rules for reports it belongs to", async () => {
    const rule = ruleCatalogue.find(({ regimes }) => regimes !== undefined)!
    expect((await run(["rules", rule.id])).stdout).toContain(`Regelverk: ${rule.regimes!.join(", ")}\n`)
  })
  it("knows a rule without its prefix and in small letters", async () => {
    expect((await run(["rules", "fol-005"])).stdout).toContain("SK-FOL-005 ")
  })
  it("gives the catalogue and one rule as JSON", async () => {
    expect(JSON.parse((await run(["rules", "--format", "json"])).stdout)).toEqual(
      JSON.parse(JSON.stringify(ruleCatalogue))
    )
    expect(JSON.parse((await run(["rules", "SK-FOL-005", "--format", "json"])).stdout)).toMatchObject({
      id: "SK-FOL-005"
    })
  })
  it("refuses a rule that does not exist and names the nearest", async () => {
    const { exitCode, stderr } = await run(["rules", "SK-FOL-05"])
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/Regeln SK-FOL-05 finns inte\. Se skolkvalitet rules\. Menade du SK-FOL-0\d\d\?/)
  })
})
