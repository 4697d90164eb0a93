import { element } from "./element.js"
import type { State } from "./state.js"
import { wordsIn } from "./wording.js"

/** The ways to the results, once there are any. */
export const contentsView = ({ examined, protection, language }: State): ReadonlyArray<HTMLElement> => {
  if (examined === undefined) return []
  const words = wordsIn(language)
  const ids = protection?.kind === "protected" ? (["check", "figures", "report"] as const) : (["check"] as const)
  const links = ids.map((id) => element("li", {}, element("a", { href: `#${id}` }, words(`${id}-heading`))))
  return [element("nav", { "aria-label": words("contents") }, element("ul", {}, ...links))]
}
