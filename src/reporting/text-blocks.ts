import * as Schema from "effect/Schema"
import { Identifier, Text } from "../model/identifier.js"

/**
 * A paragraph of prose (stycke) as the unit or authority wrote it.
 *
 * @category reports
 */
export const ParagraphBlock = Schema.Struct({
  /** Says which block it is. */
  kind: Schema.Literal("paragraph"),
  /** The text; a line feed is a line break. */
  text: Text
}).annotate({ identifier: "skolkvalitet/ParagraphBlock" })

/**
 * A heading within a section (mellanrubrik), usually a goal area.
 *
 * @category reports
 */
export const HeadingBlock = Schema.Struct({
  /** Says which block it is. */
  kind: Schema.Literal("heading"),
  /** The heading. */
  text: Text,
  /** The goal area that it opens, when it opens one. */
  goalAreaId: Schema.optionalKey(Identifier)
}).annotate({ identifier: "skolkvalitet/HeadingBlock" })

/**
 * What a note is about. `section-missing` and `section-recommended` say that a section that law or advice asks for is not
 * filled in, so that it is never silently absent.
 *
 * @category reports
 */
export const NoteCode = Schema.Literals([
  "section-missing",
  "section-recommended",
  "section-extra",
  "in-unit-reports",
  "figures-hidden",
  "protection",
  "internal",
  "own-profile",
  "repealed-rules",
  "other-period",
  "findings",
  "finding",
  "nothing-to-tell"
])

/**
 * A remark by the program (anmärkning): what is missing, hidden or worth knowing about the report itself.
 *
 * @category reports
 */
export const NoteBlock = Schema.Struct({
  /** Says which block it is. */
  kind: Schema.Literal("note"),
  /** What it is about. */
  code: NoteCode,
  /** The remark. */
  text: Text
}).annotate({ identifier: "skolkvalitet/NoteBlock" })

/**
 * Another document that holds the section (hänvisning).
 *
 * @category reports
 */
export const ExternalReferenceBlock = Schema.Struct({
  /** Says which block it is. */
  kind: Schema.Literal("external-reference"),
  /** The sentence that introduces it. */
  text: Text,
  /** Title, register number or address of the document. */
  reference: Text
}).annotate({ identifier: "skolkvalitet/ExternalReferenceBlock" })

/**
 * Short facts with a label each (uppgifter), for instance the school forms of a unit.
 *
 * @category reports
 */
export const FactsBlock = Schema.Struct({
  /** Says which block it is. */
  kind: Schema.Literal("facts"),
  /** The facts. */
  items: Schema.Array(
    Schema.Struct({
      /** What the fact is. */
      label: Text,
      /** The fact. */
      value: Text
    })
  )
}).annotate({ identifier: "skolkvalitet/FactsBlock" })
