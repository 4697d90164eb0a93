import { element } from "./element.js"

/** Links within a report lead to places in it; without this a browser takes them for places in the page around. */
const withItsOwnPlaces = (html: string): string => html.replace("<head>", '<head><base href="about:srcdoc">')

/** A report as it is written to a file, in a frame in which no script can run. */
export const reportFrame = (html: string, title: string): HTMLIFrameElement =>
  element("iframe", { class: "report", sandbox: true, title, srcdoc: withItsOwnPlaces(html) })
