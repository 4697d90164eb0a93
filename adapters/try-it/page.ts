import { checkView } from "./check-view.js"
import { contentsView } from "./contents-view.js"
import { element } from "./element.js"
import { figuresView } from "./figures-view.js"
import { pageHeader } from "./page-header.js"
import { reportView } from "./report-view.js"
import { startView } from "./start-view.js"
import type { Actions, State } from "./state.js"
import { statusText } from "./status-text.js"
import { wordsIn } from "./wording.js"

/** A part of the page and what it is made from; it is made anew only when that has changed. */
interface Part {
  readonly box: HTMLElement
  readonly madeFrom: ReadonlyArray<keyof State>
  readonly view: (state: State, actions: Actions) => ReadonlyArray<HTMLElement>
}

const part = (box: HTMLElement, madeFrom: Part["madeFrom"], view: Part["view"]): Part => ({ box, madeFrom, view })

const resultParts = (): ReadonlyArray<Part> => [
  part(element("div"), ["language", "examined", "protection"], contentsView),
  part(element("div"), ["language", "examined"], checkView),
  part(element("div"), ["language", "examined", "protection", "indicatorId"], figuresView),
  // The chosen unit comes with its report, so that the two always fit.
  part(element("div"), ["made"], reportView)
]

/** Draws a part; whoever stands in it keeps the place. */
const drawPart = ({ box, view }: Part, state: State, actions: Actions): void => {
  const focused = box.contains(document.activeElement) ? document.activeElement?.id : undefined
  box.replaceChildren(...view(state, actions))
  if (focused !== undefined && focused !== "") document.getElementById(focused)?.focus()
}

/** Draws what has changed between two states. */
export type Draw = (earlier: State | undefined, state: State) => void

/** Puts the page in its place, empty, and gives what draws it. */
export const layPage = (actions: Actions): Draw => {
  const header = part(element("header"), ["language"], pageHeader)
  const start = part(element("div"), ["language"], startView)
  const results = resultParts()
  const status = element("p", { role: "status", id: "status" })
  const main = element("main", {}, start.box, status, ...results.map(({ box }) => box))
  document.body.prepend(header.box, main)
  return (earlier, state) => {
    const words = wordsIn(state.language)
    for (const one of [header, start, ...results]) {
      const hasChanged = one.madeFrom.some((key) => earlier === undefined || earlier[key] !== state[key])
      if (hasChanged) drawPart(one, state, actions)
    }
    document.documentElement.lang = state.language
    document.title = words("title-long")
    main.setAttribute("aria-busy", String(state.stage !== undefined))
    const text = statusText(state, words)
    // Writing the same words again would have them read aloud again.
    if (status.textContent !== text) status.textContent = text
  }
}

/** Takes what is dropped anywhere on the page, and shows that it can be. */
export const takeDrops = (take: (dropped: DataTransfer) => void): void => {
  const mark = (isOver: boolean): void => void document.body.classList.toggle("dropping", isOver)
  document.addEventListener("dragover", (event) => {
    event.preventDefault()
    mark(true)
  })
  document.addEventListener("dragleave", () => mark(false))
  document.addEventListener("drop", (event) => {
    event.preventDefault()
    mark(false)
    if (event.dataTransfer !== null) take(event.dataTransfer)
  })
}
