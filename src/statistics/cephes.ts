/** What this room uses of the Cephes library (npm `cephes`, BSD-3-Clause). */
export interface Cephes {
  /** The complementary error function. */
  readonly erfc: (x: number) => number
  /** The quantile of the standard normal distribution. */
  readonly ndtri: (p: number) => number
  /** The regularised incomplete beta function. */
  readonly incbet: (a: number, b: number, x: number) => number
  /** The natural logarithm of the size of the gamma function. */
  readonly lgam: (x: number) => number
}
