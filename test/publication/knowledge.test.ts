import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { writeFiguresCsv } from "../../adapters/csv/index.js"
import { insiderKnowledge } from "../../adapters/publication/insider-knowledge.js"
import { readPublicationOrThrow } from "../../adapters/publication/read-publication.js"
import { writeTables } from "../../adapters/tables/index.js"
import { releaseOf } from "../adapters/csv/support/published.js"
import { filesIn } from "../support/example-files.js"
import { figureFiles, file, release, table } from "./support/example-publication.js"

const csv = figureFiles["rfc4180"]!
const json = figureFiles["json"]!
const small = writeFiguresCsv(releaseOf())
const publicTables = ["authority", "areas", "units", "memberships", "groups", "indicators"].map((name) => `${name}.csv`)
const tableFiles = publicTables.map((name) => file(`public/${name}`, readFileSync(`docs/example/${name}`, "utf8")))

/** What the authority itself knows, without numbers. */
const inside = insiderKnowledge(table)

const byId = <Row extends { readonly id: string }>(rows: ReadonlyArray<Row>): ReadonlyArray<Row> =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))

describe("what files tell beside figures", () => {
  it("is next to nothing in CSV: names alone", () => {
    const { knowledge, audience, policy } = readPublicationOrThrow([csv])
    const { names, ...rest } = knowledge
    expect(rest).toMatchObject({ indicators: [], groups: null, links: null, bases: new Map(), amounts: new Map() })
    const { nodes, indicators, groups } = release
    const named = [...nodes, ...indicators, ...groups, { id: "all", name: "alla" }]
    expect(Object.fromEntries(names)).toEqual(Object.fromEntries(named.map(({ id, name }) => [id, name])))
    expect([audience, policy]).toEqual([null, null])
  })

  it("is definitions, groups, names and the tree in JSON", () => {
    const { knowledge, audience, policy } = readPublicationOrThrow([json])
    expect(knowledge.indicators).toEqual(
      inside.indicators.filter(({ id }) => release.indicators.some((one) => one.id === id))
    )
    expect(knowledge.groups).toEqual(inside.groups?.filter(({ id }) => release.groups.some((one) => one.id === id)))
    expect(knowledge.links).toEqual(inside.links?.filter(({ nodeId }) => release.nodes.some(({ id }) => id === nodeId)))
    expect([audience, policy]).toEqual(["public", "default"])
  })

  it("holds no tree in JSON of versions that did not write it", () => {
    const { memberships: _, ...older } = JSON.parse(json.text)
    older.nodes = older.nodes.map(({ parentId: __, ...node }: { readonly parentId?: string }) => node)
    const read = readPublicationOrThrow([file("old.json", JSON.stringify(older))])
    expect(read.knowledge.links).toBeNull()
    expect(read.figures.length).toBe(release.figures.length)
  })

  it.each([
    ["the neutral profile", tableFiles],
    [
      "the profile for Excel in Swedish",
      writeTables(table.dataset, { profile: "excel-sv" }).filter(({ name }) => publicTables.includes(name))
    ]
  ])("is all of it in public tables of %s", (_, files) => {
    const { knowledge, ignored } = readPublicationOrThrow([csv, ...files])
    expect(byId(knowledge.indicators)).toEqual(byId(inside.indicators))
    expect(knowledge.groups).toEqual(inside.groups)
    expect(new Set(knowledge.links)).toEqual(new Set(inside.links))
    expect(knowledge.links).toHaveLength(inside.links?.length ?? 0)
    expect(Object.fromEntries(knowledge.names)).toMatchObject(Object.fromEntries(inside.names))
    expect(ignored).toEqual([])
  })

  it("is told once when JSON and tables tell the same", () => {
    const { knowledge } = readPublicationOrThrow([json, ...tableFiles])
    expect(new Set(knowledge.links)).toEqual(new Set(inside.links))
    expect(knowledge.links).toHaveLength(inside.links?.length ?? 0)
  })

  it("is bases from elsewhere in files of figure id and denominator", () => {
    const bases = [
      file("elever.csv", "figure_id,denominator\r\nbehoriga/eken/2024/25/all,41\r\n'-x/eken/2025/girls,7.5\r\n"),
      file("elever-sv.csv", "\ufeffnämnare;siffra_id\r\n7,5;b/eken/2025-VT/all\r\n")
    ]
    expect([...readPublicationOrThrow([file("f.csv", small), ...bases]).knowledge.bases]).toEqual([
      ["behoriga/eken/2024/25/all", 41],
      ["-x/eken/2025/girls", 7.5],
      ["b/eken/2025-VT/all", 7.5]
    ])
  })
})

describe("the manifest", () => {
  const part = (audience: string | null, policy: string | null, ...names: ReadonlyArray<string>) => ({
    audience,
    policy,
    files: names.map((name) => ({ name, sha256: "", size: 1 }))
  })
  const manifest = (first: object, ...earlier: ReadonlyArray<object>) =>
    file("out/manifest.json", JSON.stringify({ program: "skolkvalitet", schemaVersion: 1, ...first, earlier }))
  const read = (own: ReturnType<typeof manifest>, names = ["out/figures.csv"]) => {
    const { audience, policy, ignored } = readPublicationOrThrow([...names.map((name) => file(name, small)), own])
    return { audience, policy, ignored }
  }

  it("tells for whom files are and what protected them", () => {
    expect(read(manifest(part("public", "strict", "figures.csv")))).toEqual({
      audience: "public",
      policy: "strict",
      ignored: []
    })
  })

  it("is internal when one of the given files is", () => {
    const own = manifest(part("public", "strict", "figures.csv"), part("internal", null, "all.csv"))
    expect(read(own, ["out/figures.csv", "out/all.csv"])).toMatchObject({ audience: "internal", policy: "strict" })
  })

  it("says nothing of files that were not given, or lie in another folder", () => {
    const own = manifest(part("internal", "strict", "all.csv"))
    expect(read(own)).toMatchObject({ audience: null, policy: null })
    expect(read(own, ["elsewhere/all.csv"])).toMatchObject({ audience: null, policy: null })
  })

  it("gives no policy when files were protected by different ones", () => {
    const own = manifest(part("public", "strict", "figures.csv"), part("public", "default", "all.csv"))
    expect(read(own, ["out/figures.csv", "out/all.csv"])).toMatchObject({ audience: "public", policy: null })
  })

  it("is ignored when it is another program's", () => {
    expect(readPublicationOrThrow([file("f.csv", small), file("manifest.json", '{"name":"app"}')]).ignored).toEqual([
      "manifest.json"
    ])
  })
})

describe("files that hold no figures", () => {
  it("are listed, never taken", () => {
    const others = [
      ...filesIn("docs/example")
        .filter(({ name }) => !publicTables.includes(name))
        .map(({ name, bytes }) => file(name, new TextDecoder().decode(bytes))),
      file("survey.csv", "cycle_id,period,level,node_id,group_id,subject,subject_id,measure,value\r\n"),
      file("survey.json", '{"schemaVersion":1,"audience":"internal","participation":[],"questions":[],"indices":[]}'),
      file("list.json", "[1, null]"),
      file("feed.xml", "<feed/>"),
      file("figures.txt", small)
    ]
    const read = readPublicationOrThrow([...others, file("f.csv", small)])
    expect(read.ignored).toEqual(others.map(({ name }) => name))
    expect(read.figures.length).toBe(releaseOf().figures.length)
  })

  it("are told by column, where a file of figures has more than it should", () => {
    const [header = "", ...rows] = small.trimEnd().split("\r\n")
    const text = [`${header},note`, ...rows.map((row) => `${row},3`)].join("\r\n")
    expect(readPublicationOrThrow([file("figures.csv", text)]).ignored).toEqual(["figures.csv:note"])
  })
})
