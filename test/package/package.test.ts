import { existsSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"

interface LockedPackage {
  readonly license?: string
  readonly resolved?: string
  readonly hasInstallScript?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly bin: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>
}
const locked = (JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, LockedPackage> })
  .packages
const dependencies = Object.entries(locked).filter(([path]) => path !== "")

const entries = Object.values(manifest.exports).filter((target) => typeof target !== "string")

const licences = [
  ..."MIT ISC Apache-2.0 BSD-2-Clause BSD-3-Clause 0BSD BlueOak-1.0.0".split(" "),
  ..."Python-2.0 MPL-2.0 CC-BY-4.0 CC0-1.0 Unlicense".split(" ")
]
/** `A OR B` is allowed when one of them is, `A AND B` when both are. */
const isAllowed = (licence: string | undefined): boolean =>
  (licence ?? "none")
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((name) => licences.includes(name)))

/** Packages that a user of the library or the command gets, by their place in the lock file. */
const installedByUsers = (): ReadonlyArray<string> => {
  const found = new Set<string>()
  const placeOf = (name: string, from: string): string | undefined =>
    [`${from}/node_modules/${name}`, `node_modules/${name}`].find((place) => locked[place] !== undefined)
  const visit = (place: string): void => {
    const { dependencies: needed, optionalDependencies, peerDependencies } = locked[place] ?? {}
    for (const name of Object.keys({ ...needed, ...optionalDependencies, ...peerDependencies })) {
      const next = placeOf(name, place)
      if (next === undefined || found.has(next)) continue
      found.add(next)
      visit(next)
    }
  }
  visit("")
  return [...found].sort()
}

describe("the package", () => {
  it("opens entries whose sources exist", () => {
    const sources = entries.map(({ types }) => types.replace(/^\.\/dist\/(.*)\.d\.ts$/, "$1.ts"))
    expect(sources.filter((path) => !existsSync(path))).toEqual([])
  })
  it("names code and types of the same module in each entry", () => {
    for (const entry of entries) expect(entry.default.replace(/\.js$/, ".d.ts")).toBe(entry.types)
  })
  it("points at files that the build makes, once it has run", () => {
    const isBuilt = existsSync("dist/src/model") && existsSync("dist/src/index.d.ts")
    const files = [...entries.flatMap((entry) => [entry.types, entry.default]), ...Object.values(manifest.bin)]
    expect(isBuilt ? files.filter((path) => !existsSync(path)) : []).toEqual([])
  })
})

describe("the dependencies", () => {
  it("are locked without the address of a registry", () => {
    expect(dependencies.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
  })
  it("have licences that allow use in a municipality", () => {
    expect(
      dependencies.filter(([, { license }]) => !isAllowed(license)).map(([path, p]) => `${path} ${p.license}`)
    ).toEqual([])
  })
  it("of users run no script when they are installed", () => {
    expect(installedByUsers()).toContain("node_modules/effect")
    expect(installedByUsers().filter((path) => locked[path]?.hasInstallScript === true)).toEqual([])
  })
})
