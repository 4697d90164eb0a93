import { readFileSync } from "node:fs"
import { dirname, join, posix } from "node:path"
import ts from "typescript"
import { describe, expect, it } from "vitest"
import { commands } from "../../../adapters/command-line/command-table.js"
import { example, jsonFile, run, smallDataset } from "./support/run.js"

/** Modules that a file needs before it runs: imports of values, not those that are awaited later. */
const staticImports = (path: string): ReadonlyArray<string> => {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022)
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
    const isType = ts.isImportDeclaration(statement) ? statement.importClause?.isTypeOnly : statement.isTypeOnly
    const name = statement.moduleSpecifier
    return isType === true || name === undefined || !ts.isStringLiteral(name) ? [] : [name.text]
  })
}

const neededBy = (entry: string): ReadonlySet<string> => {
  const needed = new Set<string>()
  const visit = (path: string): void => {
    if (needed.has(path)) return
    needed.add(path)
    if (!path.endsWith(".ts")) return
    for (const name of staticImports(path)) {
      visit(name.startsWith(".") ? posix.join(dirname(path), name).replace(/\.js$/, ".ts") : name)
    }
  }
  visit(entry)
  return needed
}

describe("the command", () => {
  it("loads nothing heavy before it knows what to do", () => {
    const needed = [...neededBy("adapters/command-line/main.ts")]
    expect(needed.filter((name) => !name.endsWith(".ts")).sort()).toEqual([
      "fastest-levenshtein",
      "node:fs/promises",
      "node:os",
      "node:path",
      "node:util",
      "node:worker_threads"
    ])
    expect(needed.filter((name) => name.startsWith("src/") && !name.startsWith("src/text/"))).toEqual([])
    expect(needed.filter((name) => name.startsWith("adapters/") && !name.startsWith("adapters/command-line/"))).toEqual(
      []
    )
  })
  it("finds the work of every command", async () => {
    for (const { load } of commands) expect(await load()).toBeTypeOf("function")
  })
  it("ends with 70 for a defect of its own, and keeps the stack to itself", async () => {
    const files = {
      kindOf: async () => {
        throw new Error("a defect that speaks of Anna")
      }
    }
    // Reading a data set turns such an error into a sentence, so the defect is put where files are written.
    const argv = ["new", "somewhere"]
    const { exitCode, stdout, stderr } = await run(argv, { files })
    expect({ exitCode, stdout }).toEqual({ exitCode: 70, stdout: "" })
    expect(stderr).toMatch(/^Det här är ett fel i programmet, inte i underlaget\./)
    expect(stderr).not.toContain("Anna")
    const debugged = await run(argv, { files, env: { SKOLKVALITET_DEBUG: "1" } })
    expect(debugged.exitCode).toBe(70)
    expect(debugged.stderr).toContain("Error: a defect that speaks of Anna\n    at ")
  })
  it("ends with 70 for what is thrown and is no error", async () => {
    const { exitCode, stderr } = await run(["new", "somewhere"], {
      files: { kindOf: async () => Promise.reject(undefined) },
      env: { SKOLKVALITET_DEBUG: "1" }
    })
    expect(exitCode).toBe(70)
    expect(stderr).toContain("undefined")
  })
  it("lets no error of printing out", async () => {
    const { exitCode } = await run(["rules"], {
      stdout: () => {
        throw new Error("closed")
      }
    })
    expect(exitCode).toBe(70)
  })
  it("prints the same bytes for the same data set", async () => {
    const argv = ["figures", jsonFile(smallDataset()), "--format", "json"]
    expect((await run(argv)).stdout).toBe((await run(argv)).stdout)
  })
  it("does not depend on the order of files in a folder", async () => {
    const list = async (folder: string) => {
      const { nodeFileSystem } = await import("../../../adapters/command-line/writing/node-file-system.js")
      return [...(await nodeFileSystem.list(folder))].reverse()
    }
    const argv = ["figures", example, "--format", "json"]
    expect((await run(argv, { files: { list } })).stdout).toBe((await run(argv)).stdout)
  })
  it("knows a data set by a path with a slash at its end", async () => {
    expect((await run(["figures", join(example, "/")])).exitCode).toBe(0)
  })
})
