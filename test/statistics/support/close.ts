/** Says whether a number is close to an expected one: relative to it, or within `absolute` where it is about 0. */
export const close =
  (expected: number, relative: number, absolute = 0) =>
  (value: number): boolean =>
    Math.abs(value - expected) <= Math.max(Math.abs(expected) * relative, absolute)
