import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"

/** One piece of code from a page or a doc comment, with the place it was found at. */
export interface Example {
  readonly file: string
  readonly line: number
  readonly title: string
  readonly code: string
  /** `no-run`: compiled only. */
  readonly run: boolean
  /** Doc comments see the exports of their entry without importing them. */
  readonly seesEntry: boolean
}

/** What an entry exports, by name; `type` for names that are types only. */
export type EntryExports = ReadonlyMap<string, "value" | "type">

const claimMark = /\/\/ => /

const lineOf = (text: string, index: number): number => text.slice(0, index).split("\n").length

const titleOf = (title: string, code: string): string => title.trim() || (code.split("\n").find((l) => l !== "") ?? "")

const fenced = (text: string) =>
  [...text.matchAll(/^```ts\b(?<flags>[^\n]*)\n(?<code>[\s\S]*?)^```/gm)]
    .map(({ groups, index }) => ({ flags: groups?.["flags"] ?? "", code: groups?.["code"] ?? "", index }))
    .filter(({ flags }) => !flags.includes("no-check"))

const pageExamples = (file: string, text: string): ReadonlyArray<Example> =>
  fenced(text).map(({ flags, code, index }) => ({
    file,
    line: lineOf(text, index) + 1,
    title: titleOf("", code),
    code,
    run: !flags.includes("no-run"),
    seesEntry: false
  }))

const commentExamples = (file: string, text: string): ReadonlyArray<Example> =>
  [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) =>
    [...comment[0].matchAll(/@example([^\n]*)\n([\s\S]*?)(?=\n\s*\*\s*@[a-z]|\n\s*\*\/)/g)].map((found) => {
      const line = lineOf(text, comment.index + found.index)
      const body = found[2]!.replace(/^[ \t]*\* ?/gm, "")
      const [fence] = fenced(`${body}\n`)
      if (fence === undefined) throw new Error(`${file}:${line}: an @example holds a \`\`\`ts fence`)
      return {
        file,
        line: line + lineOf(body, fence.index) + 1,
        title: titleOf(found[1]!, fence.code),
        code: fence.code,
        run: !fence.flags.includes("no-run"),
        seesEntry: true
      }
    })
  )

/** All examples of one file, in the order they stand. */
export const examplesIn = (file: string, text: string): ReadonlyArray<Example> =>
  file.endsWith(".md") ? pageExamples(file, text) : commentExamples(file, text)

const filesBelow = (folder: string, extension: string): ReadonlyArray<string> => {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(extension))
      .map((name) => join(folder, name).replaceAll("\\", "/"))
      .sort()
  } catch {
    return []
  }
}

/** All examples of the README, the pages under docs and the doc comments of the sources. */
export const allExamples = (): ReadonlyArray<Example> =>
  [
    ...filesBelow(".", ".md").filter((file) => file === "README.md"),
    ...filesBelow("docs", ".md"),
    ...filesBelow("src", ".ts"),
    ...filesBelow("adapters", ".ts")
  ].flatMap((file) => examplesIn(file, readFileSync(file, "utf8")))

const entryOf = (file: string): string | undefined => {
  if (/^(src\/(audit|disclosure)|adapters\/publication)\//.test(file)) return "skolkvalitet/disclosure"
  const room = /^src\/(statistics|effect)\/|^adapters\/(?!command-line)([^/]+)\//.exec(file)
  return room === null ? undefined : `skolkvalitet/${room[1] ?? room[2]}`
}

/** The names an example uses and the names it makes itself. */
const namesOf = (source: ts.SourceFile) => {
  const used = new Set<string>()
  const declared = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const parent = node.parent as ts.Node & { name?: ts.Node }
      const names = parent.name === node
      const isMember = ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)
      if (!names) used.add(node.text)
      else if (!isMember) declared.add(node.text)
    }
    if (ts.isShorthandPropertyAssignment(node)) used.add(node.name.text)
    else ts.forEachChild(node, visit)
  }
  visit(source)
  return { used, declared }
}

const effectModules = ["Result", "Effect", "Option"]

/**
 * The imports that a doc-comment example leaves out: each name it uses, from its own entry or else from the main one.
 * One line, so that the lines below keep their numbers.
 */
const preludeOf = (example: Example, code: string, entries: ReadonlyMap<string, EntryExports>): string => {
  if (!example.seesEntry) return ""
  const { used, declared } = namesOf(ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true))
  const order = [entryOf(example.file), "skolkvalitet"].filter((entry) => entry !== undefined)
  return [...used]
    .filter((name) => !declared.has(name))
    .map((name) => {
      const entry = order.find((candidate) => entries.get(candidate)?.has(name))
      if (entry !== undefined) {
        const kind = entries.get(entry)?.get(name) === "type" ? "import type" : "import"
        return `${kind} { ${name} } from "${entry}"; `
      }
      return effectModules.includes(name) ? `import * as ${name} from "effect/${name}"; ` : ""
    })
    .join("")
}

const valueText = (lines: ReadonlyArray<string>, line: number): string =>
  lines[line]!.slice(claimMark.exec(lines[line]!)!.index + 6).trim()

/** Replaces `expression // => value` and `const name = expression // => value` by an assertion on the same line. */
const withClaims = (example: Example, source: ts.SourceFile): { readonly code: string; readonly claims: number } => {
  const lines = example.code.split("\n")
  const lineAt = (position: number): number => source.getLineAndCharacterOfPosition(position).line
  const open = new Set(lines.flatMap((line, index) => (claimMark.test(line) ? [index] : [])))
  const edits: Array<{ readonly from: number; readonly to: number; readonly text: string }> = []
  const visit = (node: ts.Node): void => {
    const line = lineAt(node.getEnd())
    if (ts.isExpressionStatement(node) && open.delete(line)) {
      const text = `__same(${node.expression.getText(source)}, ${valueText(lines, line)});`
      edits.push({ from: node.getStart(source), to: node.getEnd(), text })
      return
    }
    if (ts.isVariableStatement(node) && open.delete(line)) {
      const name = node.declarationList.declarations.at(-1)!.name.getText(source)
      edits.push({ from: node.getEnd(), to: node.getEnd(), text: `; __same(${name}, ${valueText(lines, line)});` })
      return
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  const claims = edits.length
  for (const line of open) throw new Error(`${example.file}:${example.line + line}: '// =>' must follow a statement`)
  const code = edits.reduceRight(
    (text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to),
    example.code
  )
  return { code, claims }
}

/** The number of lines before the example's own in a module made by `toModule`. */
export const preludeLines = 1

/** A TypeScript module that runs the example and asserts what it claims. */
export const toModule = (example: Example, entries: ReadonlyMap<string, EntryExports>): string => {
  const source = ts.createSourceFile("example.ts", example.code, ts.ScriptTarget.ES2022, true)
  const { code, claims } = withClaims(example, source)
  if (example.run && claims === 0)
    throw new Error(`${example.file}:${example.line}: an example without '// =>' proves nothing`)
  const same =
    'import { expect as __expect } from "vitest"; ' +
    "const __same = (actual: unknown, expected: unknown): void => { __expect(actual).toEqual(expected) };"
  return `${preludeOf(example, code, entries)}${same}\n${code}\nexport {}\n`
}
