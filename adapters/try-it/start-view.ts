import { element, onClick } from "./element.js"
import { exampleFiles } from "./example-files.js"
import { pageSection } from "./page-section.js"
import { chosenFiles } from "./received-files.js"
import type { Actions, State } from "./state.js"
import { type Words, wordsIn } from "./wording.js"

const fileChoice = (kind: "folder" | "files", words: Words, { open }: Actions): HTMLElement => {
  const input = element("input", {
    type: "file",
    class: "unseen",
    id: `take-${kind}`,
    multiple: true,
    webkitdirectory: kind === "folder",
    "aria-describedby": `about-${kind}`
  })
  input.addEventListener("change", () => {
    if (input.files !== null && input.files.length > 0) open("given", chosenFiles(input.files))
  })
  return element(
    "p",
    {},
    element("label", { class: "button" }, words(`take-${kind}`), input),
    element("small", { id: `about-${kind}` }, words(`about-${kind}`))
  )
}

/** The ways to give the page a data set. */
export const startView = ({ language }: State, actions: Actions): ReadonlyArray<HTMLElement> => {
  const words = wordsIn(language)
  const example = element(
    "button",
    { type: "button", id: "take-example", class: "main", "aria-describedby": "about-example" },
    words("take-example")
  )
  return [
    pageSection(
      "start",
      words("start-heading"),
      element(
        "div",
        { class: "ways" },
        element(
          "p",
          {},
          onClick(example, () => actions.open("example", Promise.resolve(exampleFiles()))),
          element("small", { id: "about-example" }, words("about-example"))
        ),
        fileChoice("folder", words, actions),
        fileChoice("files", words, actions)
      ),
      element("p", { class: "drop" }, words("drop-here"))
    )
  ]
}
