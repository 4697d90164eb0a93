import type { Cephes } from "./cephes.js"

/** Gives the special functions, compiled. */
declare const loadCephes: () => Cephes
export = loadCephes
