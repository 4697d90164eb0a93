import type { KnownLink } from "../public-knowledge.js"
import type { PublishedFigure, PublishedLevel } from "../published-figure.js"
import { contradicts, joined, type ReadFigure, readFigure } from "./read-figure.js"

/** Figures that were published together, by id; a revision makes a release of its own. */
export type ReadRelease = ReadonlyMap<string, ReadFigure>

/** Says what a node is that no file names the level of: by the tree, else by how many units it has. */
const levelFrom =
  (links: ReadonlyArray<KnownLink> | null) =>
  ({ nodeId, unitsExpected }: PublishedFigure): PublishedLevel => {
    if (links?.some(({ parentId }) => parentId === nodeId) === true) return "area"
    if ((unitsExpected ?? 0) <= 1) return "unit"
    return links !== null && !links.some((link) => link.nodeId === nodeId) ? "authority" : "area"
  }

const levelsOf = (
  figures: ReadonlyArray<PublishedFigure>,
  links: ReadonlyArray<KnownLink> | null
): ReadonlyMap<string, PublishedLevel> => {
  const levels = new Map<string, PublishedLevel>()
  for (const { nodeId, level } of figures) if (level !== null) levels.set(nodeId, level)
  const unnamed = figures.filter(({ nodeId }) => !levels.has(nodeId))
  // One figure of many units is enough to make a node more than a unit.
  const byUnits = unnamed.sort((a, b) => (a.unitsExpected ?? 0) - (b.unitsExpected ?? 0))
  for (const figure of byUnits) levels.set(figure.nodeId, levelFrom(links)(figure))
  return levels
}

const byFile = (figures: ReadonlyArray<PublishedFigure>): ReadonlyArray<ReadonlyArray<PublishedFigure>> => {
  const files = new Map<string, Array<PublishedFigure>>()
  for (const figure of figures) {
    const own = files.get(figure.file) ?? []
    files.set(figure.file, own)
    own.push(figure)
  }
  return [...files.values()]
}

/** Puts each file into the first release that it does not contradict. */
const filesOfReleases = (figures: ReadonlyArray<PublishedFigure>): ReadonlyArray<ReadonlyArray<PublishedFigure>> => {
  const releases: Array<Map<string, Array<PublishedFigure>>> = []
  for (const own of byFile(figures)) {
    const fits = (release: Map<string, Array<PublishedFigure>>): boolean =>
      !own.some((figure) => release.get(figure.id)?.some((other) => contradicts(figure, other)) === true)
    const found = releases.find(fits) ?? new Map<string, Array<PublishedFigure>>()
    if (!releases.includes(found)) releases.push(found)
    for (const figure of own) found.set(figure.id, [...(found.get(figure.id) ?? []), figure])
  }
  return releases.map((release) => [...release.values()].flat())
}

/** Sorts figures into the releases that their files belong to, oldest file first, and joins what files tell of one figure. */
export const releasesOf = (
  figures: ReadonlyArray<PublishedFigure>,
  links: ReadonlyArray<KnownLink> | null
): ReadonlyArray<ReadRelease> => {
  const levels = levelsOf(figures, links)
  return filesOfReleases(figures).map((own) => {
    const release = new Map<string, ReadFigure>()
    for (const figure of own) {
      const read = readFigure(figure, levels.get(figure.nodeId) ?? "unit")
      const known = release.get(read.id)
      release.set(read.id, known === undefined ? read : joined(known, read))
    }
    return release
  })
}
