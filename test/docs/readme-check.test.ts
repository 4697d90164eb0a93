import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { run } from "../adapters/command-line/support/run.js"

it("shows in the README what the check of the example prints today", async () => {
  const { stdout } = await run(["check", "docs/example"])
  expect(readFileSync("README.md", "utf8")).toContain(`\`\`\`text\n${stdout.trimEnd()}\n\`\`\``)
})
