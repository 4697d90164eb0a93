/** Stands in the place of `iconv-lite` on the page: unlike Node, browsers decode Windows-1252 by themselves and rightly. */
const decoder = {
  decode: (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes)
}

// biome-ignore lint/style/noDefaultExport: the module that it replaces has a default export.
export default decoder
