declare const internalBrand: unique symbol

/**
 * Bytes that hold figures which are not protected: a file for use inside the authority only. They are a type of their own, so
 * that code which hands files over to the public can ask for another one, and only the internal writers make them.
 *
 * @category export
 */
export type InternalBytes = Uint8Array & {
  /** Marks what must not be published. */
  readonly [internalBrand]: true
}

/** Marks bytes; only the internal writers call it. */
export const internalBytes = (bytes: Uint8Array): InternalBytes => bytes as InternalBytes
