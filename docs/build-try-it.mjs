/**
 * Makes the page where readers try the library on their own tables: one HTML file that holds script, style and the example
 * and may ask the network for nothing. `docs/build-site.mjs` writes it into the documentation; by itself,
 * `node docs/build-try-it.mjs FILE` writes it to a file.
 */
import { createHash } from "node:crypto"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { argv } from "node:process"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"

const root = fileURLToPath(new URL("..", import.meta.url))
const exampleFolder = join(root, "docs/example")

/** What browsers need in the place of what is made for Node: by the name that is imported, the file that is taken. */
const inBrowsers = [
  [/\/cephes-in-node\.cjs$/, new URL("../src/statistics/cephes-in-browser.ts", import.meta.url)],
  [/^iconv-lite$/, new URL("../adapters/try-it/windows-1252.ts", import.meta.url)],
  [/^csv-parse\/sync$/, import.meta.resolve("csv-parse/browser/esm/sync")],
  [/^csv-stringify\/sync$/, import.meta.resolve("csv-stringify/browser/esm/sync")]
]

const asInBrowser = {
  name: "as in a browser",
  setup: ({ onResolve }) => {
    for (const [filter, taken] of inBrowsers) onResolve({ filter }, () => ({ path: fileURLToPath(taken) }))
  }
}

const common = { bundle: true, minify: true, write: false, charset: "utf8", legalComments: "none" }

/** The script; what it awaits while loading is wrapped in a function, so that it can be a classic script. */
const scriptText = async () => {
  const { outputFiles } = await build({
    ...common,
    entryPoints: [join(root, "adapters/try-it/main.ts")],
    platform: "browser",
    target: "es2022",
    format: "esm",
    banner: { js: '"use strict";(async()=>{' },
    // A rejection becomes an error, so that a page whose background fails to start hears of it.
    footer: { js: "})().catch((error) => setTimeout(() => { throw error }))" },
    plugins: [asInBrowser]
  })
  // An end tag within the script would end it, and a comment's beginning would keep it from ending.
  return outputFiles[0].text.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--")
}

const styleText = async () => {
  const { outputFiles } = await build({ ...common, entryPoints: [join(root, "adapters/try-it/page.css")] })
  return outputFiles[0].text
}

/** The style sheets that the report's frame may use, from the code that writes reports. */
const reportStyles = async () => {
  const { outputFiles } = await build({
    ...common,
    entryPoints: [join(root, "adapters/try-it/report-styles.ts")],
    platform: "browser",
    format: "esm",
    plugins: [asInBrowser]
  })
  const code = Buffer.from(outputFiles[0].text).toString("base64")
  return (await import(`data:text/javascript;base64,${code}`)).reportStyles
}

/** The example's files as JSON that can stand in a script element. */
const exampleText = () => {
  const names = readdirSync(exampleFolder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".csv")
  )
  const texts = names
    .map((name) => name.replaceAll("\\", "/"))
    .sort()
    .map((name) => [name, readFileSync(join(exampleFolder, name), "utf8")])
  return JSON.stringify(Object.fromEntries(texts)).replaceAll("<", "\\u003c")
}

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`

/** The whole page. The same sources give the same bytes. */
export const tryItPage = async () => {
  const [script, style, others] = await Promise.all([scriptText(), styleText(), reportStyles()])
  // The statistics are WebAssembly that the script carries, hence `wasm-unsafe-eval`. The empty icon keeps browsers from asking for one.
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)} 'wasm-unsafe-eval'`,
    `style-src ${[style, ...others].map(hashOf).join(" ")}`,
    "worker-src blob:",
    "img-src data:",
    // Reports in their frame say so, and the page has none.
    "base-uri about:",
    "form-action 'none'"
  ].join("; ")
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>Prova själv – skolkvalitet</title>
<style>${style}</style>
</head>
<body>
<noscript><main><h1>Prova själv</h1><p>Sidan räknar i webbläsaren och behöver JavaScript.</p><p lang="en">The page computes in the browser and needs JavaScript.</p></main></noscript>
<script type="application/json" id="example">${exampleText()}</script>
<script id="script">${script}</script>
</body>
</html>
`
}

const [, self = "", file] = argv
if (self === fileURLToPath(import.meta.url) && file !== undefined) writeFileSync(file, await tryItPage())
