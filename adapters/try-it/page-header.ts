import { element, onClick } from "./element.js"
import type { Actions, State } from "./state.js"
import { wordsIn } from "./wording.js"

/** What the page is, that nothing leaves it, and the way to the other language. */
export const pageHeader = ({ language }: State, { chooseLanguage }: Actions): ReadonlyArray<HTMLElement> => {
  const words = wordsIn(language)
  const other = language === "sv" ? "en" : "sv"
  const button = element("button", { type: "button", id: "language", lang: other }, words("other-language"))
  return [
    element(
      "p",
      { class: "top" },
      element("a", { href: "index.html" }, words("to-documentation")),
      onClick(button, () => chooseLanguage(other))
    ),
    element("h1", {}, words("title")),
    element("p", { class: "lead" }, words("lead")),
    element("p", {}, words("privacy"))
  ]
}
