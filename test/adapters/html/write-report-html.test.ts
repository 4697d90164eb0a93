import { describe, expect, it } from "vitest"
import { writeReportHtml } from "../../../adapters/html/index.js"
import { presentReport } from "../../../src/presentation/present-report.js"
import type { PresentedTable } from "../../../src/presentation/presented-report.js"
import type { ReportDocument } from "../../../src/reporting/report-document.js"
import { attribute, descendants, type Element, elementsOf, named, textOf } from "./support/page.js"
import { exampleCentral, exampleInternal, exampleUnit } from "./support/reports.js"

const documents: ReadonlyArray<readonly [name: string, document: ReportDocument]> = [
  ["central sv", exampleCentral("sv")],
  ["central en", exampleCentral("en")],
  ["unit sv", exampleUnit("sv")],
  ["unit en", exampleUnit("en")],
  ["internal", exampleInternal()]
]

const tablesOf = (document: ReportDocument): ReadonlyArray<PresentedTable> => {
  const { summary, sections, methods } = presentReport(document)
  const inSections = [summary, ...sections].flatMap(({ elements }) => elements.filter(({ kind }) => kind === "table"))
  return [...inSections.filter((element) => element.kind === "table"), ...methods.map(({ basis }) => basis)]
}

const byId = (elements: ReadonlyMap<string | undefined, Element>, id: string): Element => {
  const found = elements.get(id)
  if (found === undefined) throw new Error(`No element ${id}`)
  return found
}

const rowsOf = (table: Element): ReadonlyArray<ReadonlyArray<Element>> =>
  named(descendants(named(descendants(table), "tbody")[0]!), "tr").map((row) =>
    descendants(row).filter(({ tagName }) => tagName === "th" || tagName === "td")
  )

describe.each(documents)("the page of %s", (_, document) => {
  const page = writeReportHtml(document)
  const elements = elementsOf(page)
  const names = new Map(elements.map((element) => [attribute(element, "id"), element]))

  it("says its language, its title once, and holds its headings in order", () => {
    expect(attribute(named(elements, "html")[0]!, "lang")).toBe(document.language)
    expect(named(elements, "title").map(textOf)).toContain(document.title)
    const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels[0]).toBe(1)
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
  })
  it("has every name once, and every link and reference leads somewhere", () => {
    const ids = elements.flatMap((element) => attribute(element, "id") ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const targets = elements.flatMap((element) => [
      ...(attribute(element, "href") ?? "").split("#").slice(1),
      ...(attribute(element, "aria-labelledby") ?? "").split(" ").filter(Boolean),
      ...(attribute(element, "aria-describedby") ?? "").split(" ").filter(Boolean)
    ])
    expect(targets.length).toBeGreaterThan(20)
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })
  it("holds no script and asks for nothing", () => {
    expect(elements.filter(({ tagName }) => ["script", "link", "iframe", "object", "use"].includes(tagName))).toEqual(
      []
    )
    const attributes = elements.flatMap(({ attrs }) => attrs)
    expect(attributes.filter(({ name }) => name.startsWith("on") || name === "src")).toEqual([])
    expect(attributes.filter(({ name, value }) => name === "href" && !value.startsWith("#"))).toEqual([])
    expect(page).not.toMatch(/@import|url\((?!#)/)
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:")
  })
  it("holds every table as a table: caption, what it shows, columns, rows and values", () => {
    for (const presented of tablesOf(document)) {
      const table = byId(names, presented.id)
      expect(table.tagName).toBe("table")
      const [caption] = named(descendants(table), "caption")
      expect(textOf(descendants(caption!)[1]!)).toBe(presented.caption)
      expect(textOf(byId(names, attribute(table, "aria-describedby") ?? ""))).toBe(presented.description)
      const heads = descendants(table).filter((cell) => attribute(cell, "scope") === "col")
      expect(heads.map(textOf)).toEqual(presented.columns.map(({ label }) => label))
      const read = rowsOf(table).map((row) => row.map((cell) => textOf(cell)))
      const told = presented.rows.map((row) =>
        row.map(({ text, spoken, details = [] }) => text + (spoken === text ? "" : (spoken ?? "")) + details.join(""))
      )
      expect(read).toEqual(told)
      expect(rowsOf(table).every(([first]) => first && attribute(first, "scope") === "row")).toBe(true)
    }
  })
})

describe("a hidden cell", () => {
  const elements = elementsOf(writeReportHtml(exampleCentral("sv")))
  const hidden = elements.filter((element) => attribute(element, "aria-hidden") === "true" && textOf(element) === "..")

  it("shows its sign and is read aloud in words", () => {
    expect(hidden.length).toBeGreaterThan(10)
    const cells = named(elements, "td").filter((cell) => hidden.includes(descendants(cell)[0]!))
    expect(cells).toHaveLength(hidden.length)
    expect(new Set(cells.map((cell) => textOf(descendants(cell)[1]!)))).toEqual(new Set(["uppgiften visas inte"]))
  })
  it("is explained once", () => {
    expect(elements.filter((element) => attribute(element, "class") === "hidden-explanation")).toHaveLength(1)
  })
})

describe("warnings", () => {
  const warningsOf = (document: ReportDocument): ReadonlyArray<string> =>
    elementsOf(writeReportHtml(document))
      .filter((element) => attribute(element, "class") === "warning")
      .map(textOf)

  it("stand on top of a report that is not protected or not safe", () => {
    expect(warningsOf(exampleInternal())).toEqual(["Siffrorna är inte skyddade. Redovisningen får inte publiceras."])
    expect(warningsOf({ ...exampleUnit("sv"), allowedUnsafe: "Begärd <ut>." })).toEqual([
      "Något som är dolt kan gå att räkna ut. Skälet till att redovisningen ändå publiceras: Begärd <ut>."
    ])
  })
  it("are not there otherwise", () => {
    expect(warningsOf(exampleUnit("sv"))).toEqual([])
  })
})

describe("a house style", () => {
  it("gives the page its logo and its colours", () => {
    const style = {
      logo: { mediaType: "image/png", base64: "iVBORw0KGgo=", alternative: 'Ekbackens "kommun"' },
      colours: { accent: "#7a1f3d", accentOnDark: "#f2a7c0" }
    } as const
    const page = writeReportHtml(exampleUnit("sv"), { style })
    const [logo] = named(elementsOf(page), "img")
    expect(logo && attribute(logo, "src")).toBe("data:image/png;base64,iVBORw0KGgo=")
    expect(logo && attribute(logo, "alt")).toBe('Ekbackens "kommun"')
    expect(page).toContain("--accent: #7a1f3d;")
    expect(page).toContain("--accent: #f2a7c0;")
  })
})

describe("a judgement", () => {
  it("stands in words beside a sign of its own shape", () => {
    const cells = named(elementsOf(writeReportHtml(exampleCentral("sv"))), "td").filter((cell) =>
      descendants(cell).some((element) => attribute(element, "class") === "sign")
    )
    const shapes = new Map<string, Set<string>>()
    for (const cell of cells.filter((one) => textOf(one).startsWith("Mål"))) {
      const word = textOf({ childNodes: cell.childNodes.filter((child) => child.nodeName === "#text") })
      const shape = descendants(cell)
        .map((element) => attribute(element, "d") ?? "")
        .join()
      shapes.set(word, (shapes.get(word) ?? new Set()).add(shape))
    }
    expect(shapes.size).toBeGreaterThan(2)
    expect([...shapes.values()].every(({ size }) => size === 1)).toBe(true)
    expect(new Set([...shapes.values()].map(([shape]) => shape)).size).toBe(shapes.size)
  })
})
