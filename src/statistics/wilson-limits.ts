/** A lower and an upper limit. */
export type Limits = readonly [lower: number, upper: number]

/** One of Wilson's limits of a share: below it for -1, above it for 1. */
const wilsonLimit = (share: number, size: number, z: number, side: -1 | 1): number => {
  const square = (z * z) / size
  return (share + square / 2 + side * z * Math.sqrt((share * (1 - share) + square / 4) / size)) / (1 + square)
}

/** Wilson's limits of a share of `size` trials; `shift` widens them for continuity. The ends 0 and 1 are exact. */
export const wilsonLimits = (share: number, size: number, z: number, shift = 0): Limits => [
  share === 0 ? 0 : Math.max(0, wilsonLimit(share - shift, size, z, -1)),
  share === 1 ? 1 : Math.min(1, wilsonLimit(share + shift, size, z, 1))
]
