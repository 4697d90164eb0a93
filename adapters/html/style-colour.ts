import type { HouseStyle } from "../../src/reporting/house-style.js"
import { type Html, html } from "./html.js"

const ownAccent = { light: "#1a5a8a", dark: "#8cc3ee" }

/** The colours: light, dark, in high contrast, and those that the reader has chosen. Paper is always light. */
export const colourStyle = (colours: HouseStyle["colours"]): Html => html`:root {
  color-scheme: light dark;
  --ground: #fff; --soft: #f2f4f6; --text: #1b1d20; --quiet: #4a5058; --line: #aeb4bb; --accent: ${colours?.accent ?? ownAccent.light}; --warning: #fff3cd; --warning-line: #8a5a00;
}
@media screen and (prefers-color-scheme: dark) {
  :root { --ground: #161616; --soft: #22272d; --text: #eceef0; --quiet: #bcc3ca; --line: #59616a; --accent: ${colours?.accentOnDark ?? ownAccent.dark}; --warning: #3a2f10; --warning-line: #e0b050; }
}
@media (prefers-contrast: more) {
  :root { --ground: #fff; --soft: #fff; --text: #000; --quiet: #000; --line: #000; --warning: #fff; --warning-line: #000; }
}
@media screen and (prefers-contrast: more) and (prefers-color-scheme: dark) {
  :root { --ground: #000; --soft: #000; --text: #fff; --quiet: #fff; --line: #fff; --warning: #000; --warning-line: #fff; }
}
@media (forced-colors: active) {
  :root { --ground: Canvas; --soft: Canvas; --text: CanvasText; --quiet: CanvasText; --line: CanvasText; --accent: LinkText; --warning: Canvas; --warning-line: CanvasText; }
}
@media print {
  :root { color-scheme: light; }
}
`
