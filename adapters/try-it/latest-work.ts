import type { State } from "./state.js"

/** Changes what the page shows. */
export type Show = (change: Partial<State>) => void

/** Does what a reader asked for, showing its results one by one. */
export type Steps = (show: Show) => Promise<void>

/** Shows only what the work that was begun last has to show; of earlier work nothing more is seen. */
export const latestWork = (show: Show): ((steps: Steps) => Promise<void>) => {
  let latest = 0
  return async (steps) => {
    latest += 1
    const mine = latest
    const showMine: Show = (change) => {
      if (mine === latest) show(change)
    }
    try {
      await steps(showMine)
    } catch {
      showMine({ examined: undefined, protection: undefined, made: undefined, failed: true })
    }
    showMine({ stage: undefined })
  }
}
