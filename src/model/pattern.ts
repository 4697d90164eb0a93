import * as Schema from "effect/Schema"

/** A check that a text has a given form, with the code of its problem; the form also stands in the JSON Schema. */
export const matches = (pattern: RegExp, code: string) =>
  Schema.makeFilter((text: string) => pattern.test(text), {
    expected: code,
    toJsonSchema: () => ({ pattern: pattern.source })
  })
