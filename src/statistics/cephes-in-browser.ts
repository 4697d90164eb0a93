// @ts-expect-error -- Cephes declares its types for `require` only.
import * as cephes from "cephes"
import type { Cephes } from "./cephes.js"

// Browsers compile WebAssembly of this size only in the background. Awaited here, nobody else has to.
await cephes.compiled

const loadCephes = (): Cephes => cephes

// biome-ignore lint/style/noDefaultExport: package.json puts this file in the place of cephes-in-node.cjs in browsers.
export default loadCephes
