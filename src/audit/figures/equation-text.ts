import type { Language } from "../../text/sentence.js"
import type { Equation } from "./adding-attack.js"
import type { AttackSystem, Row } from "./attack-system.js"
import { type FigureNames, findingWord, numberText } from "./finding-names.js"
import { type KnownAmount, knownAmount, knownValue } from "./known-amount.js"
import { idsOf, type Relation } from "./relation.js"

const known = ({ audited }: AttackSystem, id: string, space: Relation["space"]): KnownAmount | undefined => {
  const figure = audited.figures.get(id)
  if (figure === undefined) return undefined
  return space === "value"
    ? knownValue(figure, audited.indicator)
    : knownAmount(figure, audited.bases.get(id), audited.indicator)
}

const middle = ({ least, greatest }: KnownAmount): number => (least + greatest) / 2

/** A number between limits, or about one where they are far apart. */
export const amountText = (amount: KnownAmount, language: Language): string => {
  const number = numberText(middle(amount), language)
  return amount.greatest - amount.least < 1e-6 ? number : findingWord("about", language, { number })
}

const factorText = (times: number, language: Language): string => {
  const size = Math.abs(times)
  return Math.abs(size - 1) < 1e-9 ? "" : `${numberText(size, language)} × `
}

/** Writes the sum by which a hidden number follows: "3 = 45 (Ekbackens kommun) − 20 (Askskolan) − 22 (Björkskolan)". */
export const equationText = (
  equation: Equation,
  id: string,
  system: AttackSystem,
  names: FigureNames,
  language: Language
): string => {
  const space = system.audited.indicator.overUnits === "mean-of-units" ? "value" : "amount"
  const terms = equation.terms.map(({ figureId, times }, at) => {
    const amount = known(system, figureId, space) ?? { least: 0, greatest: 0 }
    const sign = times < 0 ? "− " : at === 0 ? "" : "+ "
    return `${sign}${factorText(times, language)}${amountText(amount, language)} (${names.short(figureId, id, language)})`
  })
  return `${amountText(equation, language)} = ${terms.join(" ")}`
}

/** Writes a relation with its numbers, and `?` for those that are hidden: "45 (kommunen) = 20 (Askskolan) + ? (Björkskolan)". */
export const relationText = (
  { relation }: Row,
  besides: string,
  system: AttackSystem,
  names: FigureNames,
  language: Language
): string => {
  if (relation === undefined) return findingWord("no-equation", language)
  const termOf = (id: string): string => {
    const amount = known(system, id, relation.space)
    return `${amount === undefined ? "?" : amountText(amount, language)} (${names.short(id, besides, language)})`
  }
  const [whole = "", ...parts] = idsOf(relation).map(termOf)
  return `${factorText(relation.times, language)}${whole} = ${parts.join(" + ")}`
}
