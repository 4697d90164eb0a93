import type { Surroundings } from "./surroundings.js"

/** Tells how far long work has come. */
export interface Progress {
  /** A step begins; `done` of `total` where that is known. */
  readonly step: (text: string, done?: number, total?: number) => void
  /** Clears the bar, so that other texts can be written. */
  readonly pause: () => void
}

const barPause = 100
const linePause = 10_000
const barWidth = 20

const barOf = (done: number, total: number): string => {
  const filled = Math.round((barWidth * done) / total)
  return `[${"#".repeat(filled)}${"-".repeat(barWidth - filled)}] ${done}/${total}`
}

const textOf = (text: string, done: number | undefined, total: number | undefined): string =>
  done === undefined || total === undefined || total === 0 ? text : `${text} ${done}/${total}`

const isAnimated = ({ stderr, env }: Surroundings): boolean =>
  stderr.isTerminal && env["TERM"] !== "dumb" && (env["CI"] ?? "") === ""

const animated = ({ stderr, now }: Surroundings): Progress => {
  let last = Number.NEGATIVE_INFINITY
  let shown = false
  return {
    step: (text, done, total) => {
      if (now() - last < barPause && done !== total) return
      last = now()
      shown = true
      const bar = done === undefined || !total ? "" : `${barOf(done, total)} `
      stderr.write(`\r${bar}${text}\u001b[K`)
    },
    pause: () => {
      if (shown) stderr.write("\r\u001b[K")
      shown = false
    }
  }
}

/** A line now and then, for logs: nothing at all for work that is done before the first one is due. */
const logged = ({ stderr, now }: Surroundings): Progress => {
  let last = now()
  return {
    step: (text, done, total) => {
      if (now() - last < linePause) return
      last = now()
      stderr.write(`${textOf(text, done, total)}\n`)
    },
    pause: () => {}
  }
}

/** The progress of a run: a bar for people, a line every ten seconds for everything else. */
export const progressIn = (surroundings: Surroundings): Progress =>
  isAnimated(surroundings) ? animated(surroundings) : logged(surroundings)
