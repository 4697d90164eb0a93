/**
 * Probabilities and quantiles of the normal, t, F and beta distributions, by the Cephes library. In Node there is nothing
 * to await: its WebAssembly is compiled when the first of these functions is called. In a browser the bundler takes
 * `cephes-in-browser.ts` instead, by the field `browser` of package.json, and importing this module awaits the compilation.
 *
 * Arguments must be in their domains: finite numbers, shapes and degrees of freedom above 0, probabilities from 0 to 1.
 * Callers check what people give them. Results agree with R to 1e-10 of their size, in both tails; for beta and F with shapes
 * about a million to 1e-9.
 */
import loadCephes from "./cephes-in-node.cjs"

/** Beyond this the tail of the normal distribution is smaller than the smallest number. */
const farthestNormal = 38

/** Gives the chance of a standard normal value at least as far from 0, on either side, as `z`. */
export const twoSidedNormal = (z: number): number =>
  Math.abs(z) > farthestNormal ? 0 : loadCephes().erfc(Math.abs(z) * Math.SQRT1_2)

/** Gives the chance of a standard normal value up to `z`. */
export const normalProbability = (z: number): number => (z > 0 ? 1 - twoSidedNormal(z) / 2 : twoSidedNormal(z) / 2)

/** Gives the value up to which a standard normal value lies with the chance `p`; infinite at 0 and 1. */
export const normalQuantile = (p: number): number => {
  if (p <= 0) return Number.NEGATIVE_INFINITY
  return p >= 1 ? Number.POSITIVE_INFINITY : loadCephes().ndtri(p)
}

/** Gives the chance of a beta value up to `x`: the regularised incomplete beta function. */
export const betaProbability = (x: number, a: number, b: number): number => {
  if (x <= 0) return 0
  return x >= 1 ? 1 : loadCephes().incbet(a, b, x)
}

/** Gives the chance of a beta value up to x and its density, on the scale of `logit` = ln(x / (1 − x)). */
const betaAt = (logit: number, a: number, b: number, logBeta: number) => ({
  probability: betaProbability(1 / (1 + Math.exp(-logit)), a, b),
  density: Math.exp(-a * Math.log1p(Math.exp(-logit)) - b * Math.log1p(Math.exp(logit)) - logBeta)
})

const logBeta = (a: number, b: number): number => loadCephes().lgam(a) + loadCephes().lgam(b) - loadCephes().lgam(a + b)

/** The smallest and largest logits with a number x of their own. */
const farthestLogit = 700

const mostSteps = 200

/**
 * Gives ln(x / (1 − x)) of the quantile x of the lower tail `p` <= 0.5. Newton's steps are on the logarithm of the
 * probability, which bends one way only on this scale, and fall back to halving where they leave what is known. The
 * inverse in Cephes is not used: it is wrong in the tails of lopsided shapes.
 */
const lowerLogit = (p: number, a: number, b: number): number => {
  const constant = logBeta(a, b)
  let low = -farthestLogit
  let high = farthestLogit
  let logit = Math.log(a / b)
  for (let step = 0; step < mostSteps; step++) {
    const { probability, density } = betaAt(logit, a, b, constant)
    if (probability < p) low = logit
    else high = logit
    const newton = logit - (Math.log(probability / p) * probability) / density
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - logit) <= 2e-15 * Math.max(1, Math.abs(logit))) return next
    logit = next
  }
  return logit
}

/** Gives ln(x / (1 − x)) of a beta quantile, from the smaller tail, so that no digits are lost near 0 or 1. */
const betaLogit = (p: number, a: number, b: number): number =>
  p <= 0.5 ? lowerLogit(p, a, b) : -lowerLogit(1 - p, b, a)

/** Gives the value up to which a beta value lies with the chance `p`. */
export const betaQuantile = (p: number, a: number, b: number): number => {
  if (p <= 0) return 0
  return p >= 1 ? 1 : 1 / (1 + Math.exp(-betaLogit(p, a, b)))
}

/** Gives the chance of an F value up to `x`. */
export const fProbability = (x: number, df1: number, df2: number): number => {
  if (x <= 0) return 0
  return betaProbability((df1 * x) / (df1 * x + df2), df1 / 2, df2 / 2)
}

/** Gives the value up to which an F value lies with the chance `p`; infinite at 1. */
export const fQuantile = (p: number, df1: number, df2: number): number => {
  if (p <= 0) return 0
  return p >= 1 ? Number.POSITIVE_INFINITY : (Math.exp(betaLogit(p, df1 / 2, df2 / 2)) * df2) / df1
}

/** From here on the t distribution is so near the normal one that a short series in 1/df is exact. */
const manyDegrees = 10_000

/** Gives the normal value with the same tail as `t`, by Hill, Algorithm 395 (Communications of the ACM 13, 1970). */
const normalOfT = (t: number, df: number): number => {
  const a = df - 0.5
  const b = 48 * a * a
  const y = Math.sqrt(a * Math.log1p((t * t) / df))
  if (y > farthestNormal) return y
  const square = y * y
  const second =
    ((((4 * square + 33) * square + 240) * square + 855) * y) / (10 * b * (b + 0.8 * square * square + 100))
  return y + ((square + 3) * y) / b - second
}

/** Gives the chance of a t value at least as far from 0, on either side, as `t`; `df` may be a fraction. */
export const twoSidedT = (t: number, df: number): number => {
  if (df >= manyDegrees) return twoSidedNormal(normalOfT(t, df))
  const square = t * t
  if (square < 1) return 1 - betaProbability(square / (df + square), 0.5, df / 2)
  return betaProbability(df / (df + square), df / 2, 0.5)
}

/** Gives the chance of a t value up to `t`. */
export const tProbability = (t: number, df: number): number => (t > 0 ? 1 - twoSidedT(t, df) / 2 : twoSidedT(t, df) / 2)

/** Gives the t value far out by `z` > 0 of the normal distribution: `normalOfT` changes it so little that it converges. */
const tOfNormal = (z: number, df: number): number => {
  let t = z
  for (let step = 0; step < 30; step++) t += z - normalOfT(t, df)
  return t
}

const upperT = (p: number, df: number): number =>
  df >= manyDegrees ? tOfNormal(-normalQuantile(p), df) : Math.sqrt(df * Math.exp(-betaLogit(2 * p, df / 2, 0.5)))

/** Gives the value up to which a t value lies with the chance `p`; infinite at 0 and 1. */
export const tQuantile = (p: number, df: number): number => {
  if (p <= 0) return Number.NEGATIVE_INFINITY
  if (p >= 1) return Number.POSITIVE_INFINITY
  if (p === 0.5) return 0
  return p < 0.5 ? -upperT(p, df) : upperT(1 - p, df)
}
