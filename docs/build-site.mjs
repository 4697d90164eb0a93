/**
 * Puts beside the pages that TypeDoc made what readers take away or open by itself: the schemas, the page to try the library
 * on, and the reports of the example. `node docs/build-site.mjs` writes into `docs-site/`, or into the folder that it is given.
 */
import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { argv, execPath } from "node:process"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"

const root = fileURLToPath(new URL("..", import.meta.url))

const schemaSources = `
export { modelJsonSchema, modelSchemaNames } from "./src/model/json-schema.js"
export { figuresJsonSchema } from "./adapters/csv/figures-json.js"
export { reportJsonSchema } from "./adapters/skolverket/report-json-schema.js"
export { reportXsd } from "./adapters/skolverket/report-xsd.js"
`

/** Loads what the sources say today, without anything built before. */
const schemaMakers = async () => {
  const { outputFiles } = await build({
    stdin: { contents: schemaSources, resolveDir: root, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`)
}

const jsonText = (schema) => `${JSON.stringify(schema, null, 2)}\n`

/** The schemas as files: name, what it describes, and text. */
export const schemaFiles = async () => {
  const { modelJsonSchema, modelSchemaNames, figuresJsonSchema, reportJsonSchema, reportXsd } = await schemaMakers()
  return [
    ...modelSchemaNames.map((name) => ({
      name: `${name}.schema.json`,
      about: name === "dataset" ? "the whole data set" : `one row: ${name.replaceAll("-", " ")}`,
      text: jsonText(modelJsonSchema(name))
    })),
    { name: "figures.schema.json", about: "published figures", text: jsonText(figuresJsonSchema()) },
    { name: "report.schema.json", about: "a report as JSON", text: jsonText(reportJsonSchema()) },
    { name: "report.xsd", about: "a report as XML", text: reportXsd() }
  ]
}

const listPage = (files) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Schemas – skolkvalitet</title>
<link rel="stylesheet" href="../assets/style.css">
<link rel="stylesheet" href="../assets/custom.css">
</head>
<body>
<main class="tsd-typography schemas">
<h1>Schemas</h1>
<p>Made from the same code as the <a href="../index.html">documentation</a> around them.</p>
<ul>
${files.map(({ name, about }) => `<li><a href="${name}">${name}</a>: ${about}</li>`).join("\n")}
</ul>
</main>
</body>
</html>
`

const buildDownloads = async (site) => {
  const folder = join(site, "downloads")
  const files = await schemaFiles()
  mkdirSync(folder, { recursive: true })
  for (const { name, text } of files) writeFileSync(join(folder, name), text)
  writeFileSync(join(folder, "index.html"), listPage(files))
}

const buildTryIt = async (site) => {
  if (!existsSync(join(root, "adapters/try-it/main.ts"))) return
  const { tryItPage } = await import("./build-try-it.mjs")
  writeFileSync(join(site, "try-it.html"), await tryItPage())
}

const exampleReports = [
  ["html", ["--all"]],
  ["docx", ["--central"]],
  ["xlsx", ["--central"]],
  ["markdown", ["--central"]]
]

/** The reports of the example, as the command writes them. */
const buildReports = (site) => {
  const command = join(root, "dist/cli.cjs")
  if (!existsSync(command)) execFileSync("npx", ["tsup", "--silent"], { cwd: root })
  for (const [format, which] of exampleReports) {
    const out = join(site, "reports", format)
    execFileSync(
      execPath,
      [command, "report", join(root, "docs/example"), ...which, "--format", format, "--out", out],
      {
        stdio: ["ignore", "ignore", "pipe"]
      }
    )
  }
}

const [, self = "", site = join(root, "docs-site")] = argv
if (self === fileURLToPath(import.meta.url)) {
  await buildDownloads(site)
  await buildTryIt(site)
  buildReports(site)
}
