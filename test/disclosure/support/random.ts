/** A source of numbers that starts the same for the same seed. */
export interface Random {
  /** A number from 0 up to 1. */
  readonly next: () => number
  /** A whole number from one bound to another, both included. */
  readonly whole: (from: number, to: number) => number
  readonly chance: (likelihood: number) => boolean
  readonly oneOf: <T>(list: readonly [T, ...ReadonlyArray<T>]) => T
  readonly shuffled: <T>(list: ReadonlyArray<T>) => ReadonlyArray<T>
}

/** Mulberry32: small, fast and the same everywhere. */
export const randomFrom = (seed: number): Random => {
  let state = (seed * 2_654_435_761) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    whole,
    chance: (likelihood) => next() < likelihood,
    oneOf: (list) => list[whole(0, list.length - 1)] ?? list[0],
    shuffled: (list) => {
      const copy = [...list]
      for (let at = copy.length - 1; at > 0; at -= 1) {
        const other = whole(0, at)
        const [a, b] = [copy[at], copy[other]]
        if (a !== undefined && b !== undefined) {
          copy[at] = b
          copy[other] = a
        }
      }
      return copy
    }
  }
}
