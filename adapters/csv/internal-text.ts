declare const internalBrand: unique symbol

/**
 * A text that holds figures which are not protected: a string for use inside the authority only. It is a type of its own, so
 * that code which hands texts over to the public can ask for another one, and only the internal writers make it.
 *
 * @category export
 */
export type InternalText = string & {
  /** Marks what must not be published. */
  readonly [internalBrand]: true
}

/** Marks a text; only the internal writers call it. */
export const internalText = (text: string): InternalText => text as InternalText
