import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, posix } from "node:path"
import ts from "typescript"
import { describe, expect, it } from "vitest"

interface SourceText {
  readonly path: string
  readonly text: string
  readonly imports: ReadonlyArray<string>
}

const read = (folder: string): ReadonlyArray<SourceText> =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => {
      const text = readFileSync(path, "utf8")
      return { path, text, imports: ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName) }
    })

const core = read("src")
const adapters = read("adapters")
const all = [...core, ...adapters]
const paths = new Set([...all.map(({ path }) => path), "src/statistics/cephes-in-node.cjs"])

const resolved = (from: string, specifier: string): string =>
  posix.join(dirname(from), specifier).replace(/\.js$/, ".ts")
const neighbours = ({ path, imports }: SourceText): ReadonlyArray<string> =>
  imports.filter((specifier) => specifier.startsWith(".")).map((specifier) => resolved(path, specifier))

/** The room of a file of src; the front door and the entry folders of adapters have names of their own. */
const roomOf = (path: string): string => {
  const [top, room, ...rest] = path.split("/")
  if (top === "adapters") return "adapters"
  return rest.length === 0 ? "front door" : (room ?? "")
}

/** What each room may import besides itself. */
const mayImport: Readonly<Record<string, ReadonlyArray<string>>> = {
  text: [],
  result: [],
  statistics: ["result", "text"],
  model: ["result", "text"],
  organisation: ["result", "model", "text"],
  surveys: ["result", "model", "organisation", "statistics", "text"],
  validation: ["result", "model", "organisation", "statistics", "surveys", "text"],
  aggregation: ["result", "model", "organisation", "statistics", "surveys", "text"],
  audit: ["result", "text"],
  disclosure: ["result", "model", "organisation", "statistics", "surveys", "aggregation", "audit", "text"],
  reporting: [
    "result",
    "model",
    "organisation",
    "validation",
    "statistics",
    "surveys",
    "aggregation",
    "disclosure",
    "text"
  ],
  presentation: ["result", "model", "reporting", "text"],
  effect: [
    "front door",
    "result",
    "model",
    "validation",
    "statistics",
    "surveys",
    "aggregation",
    "disclosure",
    "reporting",
    "text"
  ],
  "front door": [
    "result",
    "model",
    "validation",
    "statistics",
    "surveys",
    "aggregation",
    "disclosure",
    "reporting",
    "text"
  ]
}

const circlesIn = (graph: ReadonlyMap<string, ReadonlyArray<string>>): ReadonlyArray<string> => {
  const done = new Set<string>()
  const circles: Array<string> = []
  const visit = (node: string, trail: ReadonlyArray<string>): void => {
    const start = trail.indexOf(node)
    if (start >= 0) circles.push([...trail.slice(start), node].join(" -> "))
    if (start >= 0 || done.has(node)) return
    for (const next of graph.get(node) ?? []) visit(next, [...trail, node])
    done.add(node)
  }
  for (const node of graph.keys()) visit(node, [])
  return circles
}

/** Expressions that make a result depend on when, where or by whom it is computed. */
const surroundingsIn = (path: string, text: string): ReadonlyArray<string> => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  const found: Array<string> = []
  const report = (node: ts.Node): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
    found.push(`${path}:${line} ${node.getText(source).slice(0, 60)}`)
  }
  const visit = (node: ts.Node): void => {
    if (dependsOnSurroundings(node)) report(node)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const forbiddenObjects = ["process", "console", "crypto", "performance", "globalThis"]
const forbiddenMembers = ["Date.now", "Math.random"]

const readsSurroundings = (node: ts.PropertyAccessExpression | ts.ElementAccessExpression): boolean =>
  forbiddenObjects.includes(node.expression.getText()) || forbiddenMembers.includes(node.getText())

const makesFromSurroundings = (node: ts.NewExpression): boolean =>
  /^(Date|Intl\.\w+)$/.test(node.expression.getText()) && (node.arguments ?? []).length === 0

const callsSurroundings = (node: ts.CallExpression): boolean => {
  const called = node.expression.getText()
  if (/^(Date|Intl\.\w+)$/.test(called)) return called === "Date" || node.arguments.length === 0
  if (/\.toLocale\w+$/.test(called)) return node.arguments.length === 0
  return called.endsWith(".localeCompare") && node.arguments.length < 2
}

const dependsOnSurroundings = (node: ts.Node): boolean => {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return readsSurroundings(node)
  if (ts.isNewExpression(node)) return makesFromSurroundings(node)
  return ts.isCallExpression(node) && callsSurroundings(node)
}

const forbiddenWords = ["util", "utils", "helper", "helpers", "common", "types", "manager", "managers"]
const lineLimit = 350

describe("the rooms of src", () => {
  it("are all known here", () => {
    expect(core.map(({ path }) => roomOf(path)).filter((room) => mayImport[room] === undefined)).toEqual([])
  })
  it("import only in the direction of the design", () => {
    const wrong = core.flatMap((file) => {
      const room = roomOf(file.path)
      return neighbours(file)
        .filter((target) => roomOf(target) !== room && !mayImport[room]?.includes(roomOf(target)))
        .map((target) => `${file.path} -> ${target}`)
    })
    expect(wrong).toEqual([])
  })
  it("keep the audit apart from what it audits", () => {
    // What a solver is, both must know; the file holds types only.
    const solverTypes = "src/audit/linear-program.ts"
    expect(core.find(({ path }) => path === solverTypes)?.text).not.toMatch(/export (?!interface|type)/)
    const wrong = core.flatMap((file) => {
      const other = { audit: "disclosure", disclosure: "audit" }[roomOf(file.path)]
      return neighbours(file)
        .filter((target) => roomOf(target) === other && target !== solverTypes)
        .map((target) => `${file.path} -> ${target}`)
    })
    expect(wrong).toEqual([])
  })
  it("know no adapter", () => {
    const wrong = core.filter((file) => neighbours(file).some((target) => !target.startsWith("src/")))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
  it("keep text out of the rules", () => {
    const rules = core.filter(({ path }) => path.startsWith("src/validation/rules/"))
    expect(rules.filter((file) => neighbours(file).some((target) => roomOf(target) === "text"))).toEqual([])
  })
  it("form no circle", () => {
    const rooms = new Map(Object.keys(mayImport).map((room) => [room, new Set<string>()] as const))
    for (const file of core)
      for (const target of neighbours(file))
        if (roomOf(target) !== roomOf(file.path)) rooms.get(roomOf(file.path))?.add(roomOf(target))
    expect(circlesIn(new Map([...rooms].map(([room, targets]) => [room, [...targets]])))).toEqual([])
  })
})

describe("the files of src and adapters", () => {
  it("form no circle", () => {
    expect(circlesIn(new Map(all.map((file) => [file.path, neighbours(file)])))).toEqual([])
  })
  it("import only files that exist", () => {
    const lost = all.flatMap((file) =>
      neighbours(file)
        .filter((target) => !paths.has(target))
        .map((target) => `${file.path} -> ${target}`)
    )
    expect(lost).toEqual([])
  })
  it("import modules of effect, never its root", () => {
    expect(all.filter(({ imports }) => imports.includes("effect")).map(({ path }) => path)).toEqual([])
  })
  it("have names that say what is in them", () => {
    const words = (path: string) => path.replace(/\.ts$/, "").split(/[/.-]/)
    expect([...paths].filter((path) => words(path).some((word) => forbiddenWords.includes(word)))).toEqual([])
  })
  it("have an index only where an entry of the package opens", () => {
    const manifest = readFileSync("package.json", "utf8")
    const indices = [...paths].filter((path) => path.endsWith("/index.ts"))
    expect(indices.filter((path) => !manifest.includes(`./dist/${path.replace(/\.ts$/, ".js")}`))).toEqual([])
  })
  it(`have at most ${lineLimit} lines, tables of data excepted`, () => {
    const long = all.filter(
      ({ text }) => text.trimEnd().split("\n").length > lineLimit && !text.startsWith("// table of data")
    )
    expect(long.map(({ path }) => path)).toEqual([])
  })
})

describe("the core", () => {
  it("reads no clock, environment, default locale or random source", () => {
    expect(core.flatMap(({ path, text }) => surroundingsIn(path, text))).toEqual([])
  })
  it("imports nothing of Node", () => {
    const nodeModules = /^(node:|fs$|path$|os$|url$|crypto$|process$|child_process$)/
    expect(
      core.filter(({ imports }) => imports.some((name) => nodeModules.test(name))).map(({ path }) => path)
    ).toEqual([])
  })
  it("imports no package but effect, and Cephes in one place", () => {
    const foreign = core.flatMap(({ path, imports }) =>
      imports.filter((name) => !name.startsWith(".") && !name.startsWith("effect/")).map((name) => `${path} ${name}`)
    )
    expect(foreign.filter((line) => !line.endsWith(" effect"))).toEqual(["src/statistics/cephes-in-browser.ts cephes"])
  })
})

describe("the checks above", () => {
  it("see a circle", () => {
    expect(
      circlesIn(
        new Map([
          ["a", ["b"]],
          ["b", ["a"]]
        ])
      )
    ).toEqual(["a -> b -> a"])
  })
  it("see a clock, a random source and an environment, and leave comments alone", () => {
    const text =
      "// process.env, Date.now()\nDate.now(); new Date(); Math.random(); process.env; 'a'.localeCompare('b')\nnew Date(0)"
    expect(surroundingsIn("a.ts", text)).toHaveLength(5)
  })
})
