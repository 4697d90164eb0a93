import { existsSync, readFileSync } from "node:fs"
import { relative } from "node:path"
import ts from "typescript"
import { describe, expect, it } from "vitest"

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
  exports: Record<string, string | { types: string }>
}
const entries = Object.entries(manifest.exports)
  .flatMap(([name, target]) =>
    typeof target === "string"
      ? []
      : [{ name: name.replace(/^\./, "skolkvalitet"), path: target.types.replace(/^\.\/dist\/(.*)\.d\.ts$/, "$1.ts") }]
  )
  .filter(({ path }) => existsSync(path))

const configuration = ts.readConfigFile("tsconfig.json", ts.sys.readFile).config
const program = ts.createProgram(
  entries.map(({ path }) => path),
  {
    ...ts.parseJsonConfigFileContent(configuration, ts.sys, ".").options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    removeComments: true,
    outDir: "/declarations"
  }
)
const checker = program.getTypeChecker()

/** The declaration file that the compiler makes of a source, parsed. */
const declarationsOf = (() => {
  const known = new Map<ts.SourceFile, ts.SourceFile>()
  return (source: ts.SourceFile): ts.SourceFile => {
    const before = known.get(source)
    if (before !== undefined) return before
    let text = ""
    program.emit(
      source,
      (_, content) => {
        text = content
      },
      undefined,
      true
    )
    const made = ts.createSourceFile(source.fileName, text, ts.ScriptTarget.ES2022, true)
    known.set(source, made)
    return made
  }
})()

const declares = (statement: ts.Statement, name: string): boolean =>
  ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.some((declaration) => declaration.name.getText() === name)
    : (statement as ts.Statement & { name?: ts.Identifier }).name?.text === name

const describeExport = (symbol: ts.Symbol): string => {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const source = target.declarations?.[0]?.getSourceFile()
  if (source === undefined) return `${symbol.name} // unresolved`
  const path = relative(process.cwd(), source.fileName).replaceAll("\\", "/")
  if (path.startsWith("node_modules/"))
    return `${symbol.name} from "${path.replace("node_modules/", "").replace(/\/dist\/|\.d\.ts$/g, (m) => (m === ".d.ts" ? "" : "/"))}"`
  const text = declarationsOf(source)
    .statements.filter((statement) => declares(statement, target.name))
    .map((statement) => statement.getText().replace(/^export (declare )?/, ""))
    .join("\n")
  return symbol.name === target.name ? text : `${text} // as ${symbol.name}`
}

const surfaceOf = (path: string): string => {
  const source = program.getSourceFile(path)
  const entry = source && checker.getSymbolAtLocation(source)
  return (entry === undefined ? [] : checker.getExportsOfModule(entry))
    .slice()
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(describeExport)
    .join("\n")
}

describe("API surface", () => {
  it("is what docs/api-surface.md says", async () => {
    const pages = entries.map(({ name, path }) => `## ${name}\n\n\`\`\`ts no-check\n${surfaceOf(path)}\n\`\`\`\n`)
    const head =
      "# API surface\n\nEverything that callers can import, as the compiler declares it. Written by `npm test -- -u`; " +
      "a difference is a change of the API.\n"
    await expect([head, ...pages].join("\n")).toMatchFileSnapshot("../../docs/api-surface.md")
  }, 60_000)

  it("exports no name that resolves to nothing", () => {
    const lost = entries.flatMap(({ name, path }) =>
      surfaceOf(path)
        .split("\n")
        .filter((line) => line.endsWith("// unresolved"))
        .map((line) => `${name} ${line}`)
    )
    expect(lost).toEqual([])
  })
})
