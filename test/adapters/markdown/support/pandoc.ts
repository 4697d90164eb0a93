import { spawnSync } from "node:child_process"

interface Node {
  readonly t: string
  readonly c?: unknown
}

/** What pandoc reads: plain texts of blocks, tables as rows of texts, and how many notes are referred to. */
export interface PandocDocument {
  readonly blocks: ReadonlyArray<{ readonly kind: string; readonly text: string }>
  readonly tables: ReadonlyArray<ReadonlyArray<ReadonlyArray<string>>>
  readonly notes: ReadonlyArray<string>
}

const isThere = spawnSync("pandoc", ["--version"]).error === undefined
const isCi = process.env["CI"] !== undefined && process.env["CI"] !== ""

/** Whether tests that need pandoc are skipped: never where CI promises that it is installed. */
export const skipsPandoc = !isThere && !isCi

if (skipsPandoc) console.warn("pandoc is not installed, so Markdown is not read back by it: apt-get install pandoc")

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "t" in value

/** Elements that may stand around plain text; all others were made by the text itself. */
const allowed = [
  "Para",
  "Plain",
  "Strong",
  "Emph",
  "Note",
  "BulletList",
  "BlockQuote",
  "Header",
  "Table",
  "AlignDefault",
  "AlignRight",
  "ColWidthDefault",
  "ColWidth"
]

const noted = (value: unknown, notes: Array<string>): string => {
  if (Array.isArray(value)) return value.map((part) => noted(part, notes)).join("")
  if (!isNode(value)) return ""
  if (value.t === "Str") return String(value.c)
  if (value.t === "Space" || value.t === "SoftBreak" || value.t === "LineBreak") return " "
  if (!allowed.includes(value.t)) throw new Error(`The text became ${value.t}: ${JSON.stringify(value.c)}`)
  const text = noted(Array.isArray(value.c) && value.t === "Header" ? value.c[2] : value.c, notes)
  if (value.t === "Note") {
    notes.push(text)
    return ""
  }
  return value.t === "Para" || value.t === "Plain" ? `${text} ` : text
}

const rowsOf = (part: unknown, notes: Array<string>): ReadonlyArray<ReadonlyArray<string>> =>
  (part as ReadonlyArray<readonly [unknown, ReadonlyArray<ReadonlyArray<unknown>>]>).map(([, cells]) =>
    cells.map((cell) => noted(cell[4], notes).trim())
  )

/** Reads Markdown of GitHub's kind with pandoc. */
export const readWithPandoc = (markdown: string): PandocDocument => {
  const { stdout, status, stderr } = spawnSync("pandoc", ["-f", "gfm+footnotes", "-t", "json"], {
    input: markdown,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024
  })
  if (status !== 0) throw new Error(stderr)
  const notes: Array<string> = []
  const nodes = (JSON.parse(stdout) as { readonly blocks: ReadonlyArray<Node> }).blocks
  const tables = nodes.flatMap(({ t, c }) => {
    if (t !== "Table") return []
    const [, , , head, bodies] = c as readonly [
      unknown,
      unknown,
      unknown,
      [unknown, unknown],
      ReadonlyArray<ReadonlyArray<unknown>>
    ]
    return [[...rowsOf(head[1], notes), ...bodies.flatMap((body) => rowsOf(body[3], notes))]]
  })
  const blocks = nodes.flatMap((node) =>
    node.t === "Table" ? [] : [{ kind: node.t, text: noted(node, notes).trim() }]
  )
  return { blocks, tables, notes }
}
