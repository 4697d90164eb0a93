import { type Child, element } from "./element.js"

/** A section of the page with its heading, which the contents lead to. */
export const pageSection = (id: string, heading: string, ...children: ReadonlyArray<Child>): HTMLElement =>
  element("section", { "aria-labelledby": id }, element("h2", { id, tabindex: "-1" }, heading), ...children)

/** A choice of one among several, with its label. */
export const choice = (
  { id, label, chosen }: { readonly id: string; readonly label: string; readonly chosen: string },
  options: ReadonlyArray<HTMLOptionElement | HTMLOptGroupElement>,
  choose: (value: string) => void
): HTMLElement => {
  const select = element("select", { id }, ...options)
  select.value = chosen
  select.addEventListener("change", () => choose(select.value))
  return element("p", { class: "choice" }, element("label", { for: id }, label), select)
}
