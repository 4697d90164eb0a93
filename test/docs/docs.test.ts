import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"
import { describe, expect, it } from "vitest"
import { allExamples, type EntryExports, type Example, examplesIn, preludeLines, toModule } from "./examples.js"

const folder = "dist-test/examples"
const config = ts.parseJsonConfigFileContent(
  ts.readConfigFile("test/tsconfig.json", ts.sys.readFile).config,
  ts.sys,
  "test"
)
const options: ts.CompilerOptions = {
  ...config.options,
  rootDir: process.cwd(),
  noUnusedLocals: false,
  noUnusedParameters: false,
  noUncheckedIndexedAccess: false,
  noPropertyAccessFromIndexSignature: false
}
const entrySources = new Map(
  Object.entries(options.paths ?? {}).map(
    ([name, [path]]) => [name, join("test", path!).replaceAll("\\", "/")] as const
  )
)
const library = ts.createProgram([...entrySources.values()].filter(existsSync), options)

const exportsOf = (path: string): EntryExports => {
  const checker = library.getTypeChecker()
  const source = library.getSourceFile(path)
  const entry = source && checker.getSymbolAtLocation(source)
  return new Map(
    (entry === undefined ? [] : checker.getExportsOfModule(entry)).map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      return [symbol.name, target.flags & ts.SymbolFlags.Value ? "value" : "type"] as const
    })
  )
}
const entries = new Map([...entrySources].map(([name, path]) => [name, exportsOf(path)] as const))

const written = allExamples().map((example) => {
  const name = `${example.file.replaceAll("/", "-").replace(/\.(md|ts)$/, "")}-${example.line}.ts`
  return { ...example, where: `${example.file}:${example.line}`, path: `${folder}/${name}` }
})

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const { path, ...example } of written) {
  try {
    writeFileSync(path, toModule(example, entries))
  } catch (problem) {
    writeFileSync(path, `throw new Error(${JSON.stringify((problem as Error).message)})\nexport {}\n`)
  }
}

describe("documentation", () => {
  for (const { where, title, path } of written.filter(({ run }) => run))
    it(`${where} ${title}`, async () => {
      await import(/* @vite-ignore */ `${process.cwd()}/${path}`)
    })

  it("compiles in every example", () => {
    const program = ts.createProgram(
      written.map(({ path }) => path),
      options,
      undefined,
      library
    )
    const problems = written.flatMap(({ path, file, line }) => {
      const source = program.getSourceFile(path)
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((problem) => {
        const at = source?.getLineAndCharacterOfPosition(problem.start ?? 0).line ?? 0
        return `${file}:${line + at - preludeLines}: ${ts.flattenDiagnosticMessageText(problem.messageText, " ")}`
      })
    })
    expect(problems).toEqual([])
  }, 60_000)
})

describe("examplesIn", () => {
  const inComment =
    "/**\n * Adds.\n *\n * @example Two\n * ```ts\n * add(1,\n *   1) // => 2\n * ```\n * @since 0.1.0\n */\n"
  const exported = new Map([["skolkvalitet/csv", new Map([["add", "value" as const]])]])
  const example = (code: string): Example => ({ file: "a.md", line: 1, title: "", code, run: true, seesEntry: false })

  it("finds the example of a doc comment with its line and title", () => {
    expect(examplesIn("adapters/csv/add.ts", inComment)).toMatchObject([{ line: 6, title: "Two", run: true }])
  })
  it("imports what a doc comment uses from its own entry and claims over several lines", () => {
    const module = toModule(examplesIn("adapters/csv/add.ts", inComment)[0]!, exported)
    expect(module).toContain('import { add } from "skolkvalitet/csv"')
    expect(module).toContain("__same(add(1,\n  1), 2);")
  })
  it("refuses an example that claims nothing", () => {
    expect(() => toModule(example("add(1, 1)"), exported)).toThrow("proves nothing")
  })
  it("refuses a claim that follows no statement", () => {
    expect(() => toModule(example("if (x) {\n} // => 2\n"), exported)).toThrow(
      "a.md:2: '// =>' must follow a statement"
    )
  })
  it("skips what a page marks with no-check", () => {
    expect(examplesIn("a.md", "```ts no-check\nx\n```\n")).toEqual([])
  })
})
