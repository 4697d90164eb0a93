import type * as Schema from "effect/Schema"

/** Any object of a document. */
export type StructSchema = Schema.Constraint & { readonly fields: Readonly<Record<string, Schema.Constraint>> }

/** How one field of an object stands in XML. */
export type Placement =
  /** As an attribute; a list is written with spaces between its items. */
  | { readonly as: "attribute"; readonly name: string }
  /** As an element, one per item of a list; of a form when it is an object. */
  | { readonly as: "element"; readonly name: string; readonly form?: XmlForm }
  /** As elements of several names, by the item's `kind`. */
  | { readonly as: "choice"; readonly elements: Readonly<Record<string, XmlChoice>> }
  /** As the text of the object's own element. */
  | { readonly as: "text" }
  /** Not at all, for the element's name says it. */
  | { readonly as: "implied" }

/** One alternative of a choice. */
export interface XmlChoice {
  readonly name: string
  readonly form: XmlForm
}

/** A reference inside an element: values of one attribute must stand in another. */
export interface XmlReference {
  readonly name: string
  /** Where the values are defined: path of elements, and attribute. */
  readonly key: readonly [path: string, attribute: string]
  /** Where they are used. */
  readonly used: readonly [path: string, attribute: string]
}

/** How an object of a document stands in XML. The writer and the XSD are both made from it and from the object's schema. */
export interface XmlForm {
  /** Name of the type in the XSD. */
  readonly type: string
  readonly schema: StructSchema
  readonly placements: ReadonlyArray<readonly [field: string, placement: Placement]>
  readonly references: ReadonlyArray<XmlReference>
}

/** Places a field as an attribute. */
export const attribute = (name: string): Placement => ({ as: "attribute", name })

/** Places a field as an element, or a list of them. */
export const element = (name: string, form?: XmlForm): Placement =>
  form === undefined ? { as: "element", name } : { as: "element", name, form }

/** Places a field as the text of its object's element. */
export const text: Placement = { as: "text" }

/** Leaves out a field that the element's name says. */
export const implied: Placement = { as: "implied" }

/** Describes how an object stands in XML. A field of the schema without a place does not compile. */
export const xmlForm = <S extends StructSchema>(
  type: string,
  schema: S,
  placements: { readonly [Field in keyof S["fields"]]: Placement },
  references: ReadonlyArray<XmlReference> = []
): XmlForm => ({ type, schema, placements: Object.entries<Placement>(placements), references })
