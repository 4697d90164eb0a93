import type { KnownLink } from "../public-knowledge.js"

/** The areas around nodes on a day. */
export interface NodeTree {
  /** The nodes around a node, from the nearest area to the authority; none where areas lie in each other in a circle. */
  readonly around: (nodeId: string, day: string) => ReadonlyArray<string>
}

const holdsOn = ({ from, to }: KnownLink, day: string): boolean =>
  (from === undefined || from <= day) && (to === undefined || day < to)

const isDated = ({ from, to }: KnownLink): boolean => from !== undefined || to !== undefined

/** Makes the tree of links. A link with days comes before one without; nodes that have none lie below the authority. */
export const nodeTree = (links: ReadonlyArray<KnownLink>, authorityId: string | undefined): NodeTree => {
  const linksOf = new Map<string, Array<KnownLink>>()
  for (const link of links) linksOf.set(link.nodeId, [...(linksOf.get(link.nodeId) ?? []), link])
  const parentOf = (nodeId: string, day: string): string | undefined => {
    if (nodeId === authorityId) return undefined
    const own = (linksOf.get(nodeId) ?? []).filter((link) => holdsOn(link, day))
    const link = own.find(isDated) ?? own[0]
    return link?.parentId ?? authorityId
  }
  return {
    around: (nodeId, day) => {
      const nodes = new Set<string>()
      for (let at = parentOf(nodeId, day); at !== undefined; at = parentOf(at, day)) {
        if (at === nodeId || nodes.has(at)) return []
        nodes.add(at)
      }
      return [...nodes]
    }
  }
}
