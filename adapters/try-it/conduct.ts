import type { Ask } from "./ask.js"
import { latestWork, type Show } from "./latest-work.js"
import { layPage, takeDrops } from "./page.js"
import { droppedFiles } from "./received-files.js"
import { saveFile } from "./save-file.js"
import type { Actions, State } from "./state.js"

/** Lets a reader's actions become work at the desk, and its results changes of the state. */
const actionsOf = (ask: Ask, stateNow: () => State, show: Show): Actions => {
  const work = latestWork(show)
  const compose = async (showMine: Show, unitId: string | undefined): Promise<void> => {
    showMine({ stage: "composing" })
    const made = await ask("report", { unitId, language: stateNow().language })
    showMine({ made, unitId })
  }
  const protect = async (showMine: Show, policy: State["policy"]): Promise<void> => {
    showMine({ stage: "protecting", policy })
    const protection = await ask("protect", policy)
    showMine({ protection, made: undefined })
    if (protection?.kind === "protected") await compose(showMine, stateNow().unitId)
  }
  return {
    open: (source, given) =>
      void work(async (showMine) => {
        showMine({ stage: "reading", failed: false })
        const files = await given
        const examined = await ask("examine", files)
        const opened = source === "example" ? source : { files: files.length }
        const unseen = { protection: undefined, made: undefined, indicatorId: undefined, unitId: undefined }
        showMine({ ...unseen, source: opened, examined })
        if (examined.kind === "read") await protect(showMine, stateNow().policy)
      }),
    choosePolicy: (policy) => void work((showMine) => protect(showMine, policy)),
    chooseReport: (unitId) => void work((showMine) => compose(showMine, unitId)),
    chooseIndicator: (indicatorId) => show({ indicatorId }),
    chooseLanguage: (language) => {
      show({ language })
      const { made, unitId } = stateNow()
      if (made !== undefined) void work((showMine) => compose(showMine, unitId))
    },
    saveFigures: async (name, profile) => {
      const text = await ask("csv", { profile, language: stateNow().language })
      if (text !== undefined) saveFile(name, "text/csv", text)
    }
  }
}

/** Opens the page and lets it work with the desk. */
export const conduct = (desk: Promise<Ask>): void => {
  let state: State = { language: "sv", policy: "default" }
  const ask: Ask = async (name, wish) => (await desk)(name, wish)
  const show: Show = (change) => {
    const earlier = state
    state = { ...state, ...change }
    draw(earlier, state)
  }
  const actions = actionsOf(ask, () => state, show)
  const draw = layPage(actions)
  draw(undefined, state)
  takeDrops((dropped) => actions.open("given", droppedFiles(dropped)))
}
