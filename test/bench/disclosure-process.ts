import { auditCellsOrThrow } from "../../src/audit/audit-cells.js"
import { type CellProtection, protectCellsOrThrow } from "../../src/disclosure/protect-cells.js"
import { cellsOfThreeLevels } from "../disclosure/support/large-release.js"
import { protectByDenseElimination } from "./dense-elimination.js"

// One work in one process, so that the peak of the process is that of the work: `draw` is what the others start from.
const [work = "protect", units = "3700", smallest = "1"] = process.argv.slice(2)

const threshold = 5
const table = cellsOfThreeLevels({
  units: Number(units),
  areas: Math.floor((Number(units) * 13) / 37),
  smallest: Number(smallest)
})

const protectAndAudit = (): CellProtection => {
  const protection = protectCellsOrThrow(table, { threshold, zeros: "publish" })
  auditCellsOrThrow(table, [...protection.primary, ...protection.secondary], { attacker: "linear" })
  return protection
}

const works: Readonly<Record<string, () => CellProtection>> = {
  draw: () => ({ primary: [], secondary: [] }),
  protect: () => protectCellsOrThrow(table, { threshold, zeros: "publish" }),
  audit: protectAndAudit,
  dense: () => protectByDenseElimination(table, threshold)
}

const before = process.cpuUsage()
const started = performance.now()
const { primary, secondary } = works[work]?.() ?? { primary: [], secondary: [] }
const wall = Math.round(performance.now() - started)
const { user, system } = process.cpuUsage(before)
const peak = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(
  `${work}: ${table.cells.length} cells, ${primary.length} primary, ${secondary.length} secondary, ` +
    `${wall} ms, ${Math.round((user + system) / 1000)} ms of processor, peak ${peak} MiB`
)
