import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { Worker } from "node:worker_threads"
import { build, type Plugin } from "esbuild"
import { describe, expect, it } from "vitest"
import { proportionIntervalOrThrow } from "../../src/statistics/index.js"

const { browser }: { readonly browser: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync("package.json", "utf8")
)
const sourceOf = (built: string): string => resolve(built.replace("./dist/", "").replace(/\.js$/, ".ts"))

/** What the field `browser` of package.json says of the built files, said of their sources. */
const asInBrowser: Plugin = {
  name: "as in a browser",
  setup: ({ onResolve }) => {
    for (const [node, other] of Object.entries(browser)) {
      const name = node.slice(node.lastIndexOf("/") + 1)
      onResolve({ filter: new RegExp(`/${name.replaceAll(".", "\\.")}$`) }, () => ({ path: sourceOf(other) }))
    }
  }
}

const bundled = async (contents: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: "src/statistics", loader: "ts" },
    bundle: true,
    platform: "browser",
    format: "esm",
    write: false,
    plugins: [asInBrowser]
  })
  return outputFiles[0]?.text ?? ""
}

/** Runs a module in a thread that has lost what only Node has, and gives what it answers. */
const runWithoutNode = (code: string): Promise<unknown> =>
  new Promise((answer, fail) => {
    const start = `
      const { parentPort, workerData } = require("node:worker_threads")
      for (const name of ["Buffer", "process", "global", "require"]) delete globalThis[name]
      globalThis.answer = (value) => parentPort.postMessage(value)
      import("data:text/javascript," + encodeURIComponent(workerData))
    `
    const worker = new Worker(start, { eval: true, workerData: code })
    worker.once("message", (value) => void worker.terminate().then(() => answer(value)))
    worker.once("error", fail)
  })

describe("in a browser", () => {
  it("the special functions are there without anything to await, and without Node", async () => {
    const code = await bundled(`
      import { proportionIntervalOrThrow } from "./proportion-interval.ts"
      const node = ["Buffer", "process", "require"].filter((name) => name in globalThis)
      globalThis.answer({ node, interval: proportionIntervalOrThrow(15, 148, { method: "clopper-pearson" }) })
    `)
    expect(await runWithoutNode(code)).toEqual({
      node: [],
      interval: proportionIntervalOrThrow(15, 148, { method: "clopper-pearson" })
    })
  })

  it("who rounds only does not carry them along", async () => {
    const code = await bundled('export { roundDecimal } from "./index.ts"')
    expect(code).toContain("roundDecimal")
    expect(code).not.toMatch(/cephes|WebAssembly/)
  })
})
