import { writeFiguresJson, writeInternalFiguresJson } from "../../../adapters/csv/index.js"
import { auditPublicationOrThrow, type PublicationAudit } from "../../../adapters/publication/audit-publication.js"
import { insiderKnowledge } from "../../../adapters/publication/insider-knowledge.js"
import type { FigureTable } from "../../../src/aggregation/figure.js"
import { protectFiguresOrThrow } from "../../../src/disclosure/protect-figures.js"

/** A published file. */
export interface PublishedFile {
  readonly name: string
  readonly text: string
}

interface FigureJson {
  readonly id: string
  readonly [field: string]: unknown
}

const suppressed = { value: null, reason: "suppressed" }

const hide = ({ survey: _, sources: __, ...figure }: FigureJson): FigureJson => ({
  ...figure,
  status: "suppressed",
  value: suppressed,
  numerator: null,
  denominator: null,
  change: suppressed
})

/** What an authority publishes that hides some figures by hand and nothing more. */
export const publishedByHand = (
  table: FigureTable,
  hidden: ReadonlyArray<string>,
  name = "figures.json"
): PublishedFile => {
  const known = new Set(table.figures.map(({ id }) => id))
  for (const id of hidden) if (!known.has(id)) throw new Error(`There is no figure ${id}.`)
  const document = JSON.parse(writeInternalFiguresJson(table)) as { readonly figures: ReadonlyArray<FigureJson> }
  const isHidden = new Set(hidden)
  const figures = document.figures.map((figure) => (isHidden.has(figure.id) ? hide(figure) : figure))
  return { name, text: JSON.stringify({ ...document, audience: "public", policy: "default", figures }) }
}

/** What an authority publishes that lets the library protect its figures. */
export const publishedByRule = (table: FigureTable, name = "figures.json"): PublishedFile => ({
  name,
  text: writeFiguresJson(protectFiguresOrThrow(table))
})

/** Audits files with what those know who made them. */
export const insiderAudit = (files: ReadonlyArray<PublishedFile>, table: FigureTable): PublicationAudit =>
  auditPublicationOrThrow(files, { knowledge: insiderKnowledge(table) })
