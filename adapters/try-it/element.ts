/** What can stand in an element: elements and text; nothing where there is nothing to tell. */
export type Child = Node | string | undefined

/** Attributes by name; `true` writes the bare name, `false` and `undefined` leave it out. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>

/** Makes an element. Text becomes text nodes, so nothing that a table says is ever read as markup. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: ReadonlyArray<Child>
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value)
  }
  made.append(...children.filter((child) => child !== undefined))
  return made
}

/** Lets an element do something when it is clicked, by mouse, finger or key. */
export const onClick = <Clicked extends HTMLElement>(clicked: Clicked, act: () => void): Clicked => {
  clicked.addEventListener("click", act)
  return clicked
}
