import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5"

/** An element of a page that was read back. */
export type Element = DefaultTreeAdapterTypes.Element

type Node = DefaultTreeAdapterTypes.ChildNode

/** All elements of a page, in their order. */
export const elementsOf = (page: string): ReadonlyArray<Element> => descendants(parse(page))

const childrenOf = (node: object): ReadonlyArray<Node> =>
  "childNodes" in node ? (node as { readonly childNodes: ReadonlyArray<Node> }).childNodes : []

/** All elements inside another. */
export const descendants = (node: object): ReadonlyArray<Element> =>
  childrenOf(node).flatMap((child) =>
    defaultTreeAdapter.isElementNode(child) ? [child, ...descendants(child)] : descendants(child)
  )

/** The text of an element and all in it. */
export const textOf = (node: object): string =>
  childrenOf(node)
    .map((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : textOf(child)))
    .join("")

/** An attribute, where it is there. */
export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value

/** The elements with a name. */
export const named = (elements: ReadonlyArray<Element>, name: string): ReadonlyArray<Element> =>
  elements.filter(({ tagName }) => tagName === name)
