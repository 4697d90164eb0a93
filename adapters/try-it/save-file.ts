import { element } from "./element.js"

/** Lets the browser save a text as a file. The address leads into the page's own memory; nothing is requested. */
export const saveFile = (name: string, kind: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: `${kind};charset=utf-8` }))
  element("a", { href: address, download: name }).click()
  // The browser has to have begun to save before the address is taken back.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
