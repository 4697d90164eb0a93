import type { ChartMark } from "../../src/presentation/presented-report.js"
import { type Html, html } from "./html.js"

/** The height of a line of text in a chart. */
export const lineHeight = 16

/** A place in a chart. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A coordinate as it is written: two decimals are finer than any screen. */
export const coordinate = (value: number): number => Math.round(value * 100) / 100

/** A straight line. */
export const line = (name: string, from: Point, to: Point): Html =>
  html`<line class="${name}" x1="${coordinate(from.x)}" y1="${coordinate(from.y)}" x2="${coordinate(to.x)}" y2="${coordinate(to.y)}"/>`

/** A text at a place; `name` says which end of it the place is. */
export const text = (name: "start" | "middle" | "end", { x, y }: Point, words: string): Html =>
  html`<text class="${name}" x="${coordinate(x)}" y="${coordinate(y)}">${words}</text>`

/** Lines of text below each other, the first at the place. */
export const lines = (
  name: "start" | "middle" | "end",
  { x, y }: Point,
  all: ReadonlyArray<string>
): ReadonlyArray<Html> => all.map((words, index) => text(name, { x, y: y + index * lineHeight }, words))

/** The reach of an estimate, where there is one: a line with an end at both limits, on a paler one that parts it from a bar. */
export const reachShapes = ({ lower, upper }: ChartMark, place: (value: number) => Point): ReadonlyArray<Html> => {
  if (lower === undefined || upper === undefined) return []
  const [from, to] = [place(lower), place(upper)]
  const end = from.y === to.y ? "m0-4v8" : "m-4 0h8"
  const at = ({ x, y }: Point): string => `M${coordinate(x)} ${coordinate(y)}`
  const path = `${at(from)}L${coordinate(to.x)} ${coordinate(to.y)}${at(from)}${end}${at(to)}${end}`
  return [html`<path class="reach-ground" d="${path}"/><path class="reach" d="${path}"/>`]
}
