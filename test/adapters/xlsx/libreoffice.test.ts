import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { writeReportXlsxOrThrow } from "../../../adapters/xlsx/index.js"
import { unitReportOf } from "../../reporting/support/compose.js"

const isCi = process.env["CI"] !== undefined && process.env["CI"] !== ""
const skips = spawnSync("soffice", ["--version"]).error !== undefined && !isCi

if (skips) console.warn("LibreOffice is not installed, so no workbook is opened: apt-get install libreoffice-calc")

// Comma, quotes, UTF-8, from row 1; values as they are shown; all sheets.
const csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"

/** Settings of an office program in a language. */
const settingsIn = (language: "sv-SE" | "en-US"): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${language}</value></prop></item>
</oor:items>
`

const folder = mkdtempSync(join(tmpdir(), "skolkvalitet-xlsx-"))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const converted = (language: "sv-SE" | "en-US"): Readonly<Record<string, string>> => {
  const out = join(folder, language)
  const profile = join(folder, `profile-${language}`)
  mkdirSync(join(profile, "user"), { recursive: true })
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), settingsIn(language))
  const { status, stderr } = spawnSync(
    "soffice",
    [
      `-env:UserInstallation=file://${profile}`,
      "--headless",
      "--convert-to",
      csv,
      "--outdir",
      out,
      join(folder, "report.xlsx")
    ],
    // Names of sheets become names of files, which hold å and … only where the locale has them.
    { encoding: "utf8", env: { ...process.env, LC_ALL: "C.UTF-8" } }
  )
  if (status !== 0) throw new Error(stderr)
  return Object.fromEntries(
    readdirSync(out).map((name) => [name.replace(/^report-|\.csv$/g, ""), readFileSync(join(out, name), "utf8")])
  )
}

describe.skipIf(skips)("LibreOffice", () => {
  beforeAll(async () => {
    const report = unitReportOf("ask", (input) => {
      Object.assign(input.units[0] ?? {}, { name: "0012" })
      Object.assign(input.authority, { name: "=1+1" })
      const [first, second, third] = input.involvement
      Object.assign(first ?? {}, { how: "constructor" })
      Object.assign(second ?? {}, { how: "_x0041_" })
      Object.assign(third ?? {}, { how: "+46 8" })
    })
    writeFileSync(join(folder, "report.xlsx"), await writeReportXlsxOrThrow(report))
  })

  it("opens every sheet, with numbers in the signs of its language", () => {
    const swedish = converted("sv-SE")
    const english = converted("en-US")
    expect(Object.keys(swedish).length).toBe(13)
    expect(swedish["3 Godkända i alla ämnen (proce…"]).toContain('Alla,"75,0","82,5",')
    expect(english["3 Godkända i alla ämnen (proce…"]).toContain("Alla,75.0,82.5,")
    expect(swedish["5 Barn och elever (barn och el…"]).toMatch(/Alla,12[\s\u00a0]345/)
    expect(swedish["Underlag"]).toContain('Rapporterad,"82,5",66,80,1,1,"7,5"')
    expect(swedish["Omslag"]).toContain("Enhet,0012\n")
    expect(swedish["Omslag"]).toContain("Huvudman,=1+1\n")
    expect(swedish["1 Delaktighet"]).toMatch(/,constructor\n/)
    expect(swedish["1 Delaktighet"]).toMatch(/,_x0041_\n/)
    expect(swedish["1 Delaktighet"]).toMatch(/,\+46 8\n/)
  }, 60_000)
})
