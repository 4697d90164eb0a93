import { describe, expect, it } from "vitest"
import { commands } from "../../adapters/command-line/command-table.js"
import { exitCodes } from "../../adapters/command-line/exit-code.js"
import { run } from "../adapters/command-line/support/run.js"
import { commandPage } from "./support/command-page.js"

const page = commandPage()

describe("docs/command.md", () => {
  it("is the help as it is", async () => {
    await expect(page).toMatchFileSnapshot("../../docs/command.md")
  })
  it.each(commands.map(({ name }) => name))("shows of %s what the command prints in both languages", async (name) => {
    for (const language of ["sv", "en"])
      expect(page).toContain((await run([name, "--help", "--language", language])).stdout.trimEnd())
    expect(page).toContain(`\n## ${name}\n`)
  })
  it("has a row for every exit code", () => {
    const codes = [...page.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code))
    expect(codes).toEqual(Object.values(exitCodes))
  })
})
