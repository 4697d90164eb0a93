import { findingWords as en } from "../../text/en/audit-findings.js"
import type { Facts, Language } from "../../text/sentence.js"
import { findingWords as sv } from "../../text/sv/audit-findings.js"
import type { PublicKnowledge } from "../public-knowledge.js"

const words = { sv, en }

/** A word of findings in a language. */
export const findingWord = (key: keyof typeof sv, language: Language, facts: Facts = {}): string =>
  words[language][key](facts)

/** A worked-out number for people: no more decimals than it can bear. */
export const numberText = (value: number, language: Language): string => {
  const text = String(Number(value.toFixed(4)) || 0)
  return language === "sv" ? text.replace(".", ",") : text
}

/** Names figures for people. */
export interface FigureNames {
  /** Indicator, node, period and group. */
  readonly full: (id: string, language: Language) => string
  /** Node and group, and what differs from another figure. */
  readonly short: (id: string, besides: string, language: Language) => string
}

interface Labels {
  readonly indicator: string
  readonly node: string
  readonly period: string
  readonly group: string
}

const labelsOf = (id: string): Labels => {
  const [indicator = "", node = "", ...others] = id.split("/")
  return { indicator, node, period: others.slice(0, -1).join("/"), group: others.at(-1) ?? "" }
}

/** Names figures with what files and tables tell of their labels, else with the labels. */
export const figureNames = ({ indicators, groups, names }: PublicKnowledge): FigureNames => {
  const indicatorNames = new Map(indicators.map(({ id, name }) => [id, name]))
  const groupNames = new Map(groups?.map(({ id, name }) => [id, name]))
  const groupName = (group: string, language: Language): string => {
    const [id = "", dimension] = group.split("|")
    const name = id === "all" ? findingWord("everybody", language) : (groupNames.get(id) ?? names.get(id) ?? id)
    return dimension === undefined ? name : findingWord("rest-of", language, { whole: name })
  }
  const nodeName = (id: string): string => names.get(id) ?? id
  return {
    full: (id, language) => {
      const { indicator, node, period, group } = labelsOf(id)
      const name = indicatorNames.get(indicator) ?? names.get(indicator) ?? indicator
      return `${name}, ${nodeName(node)}, ${period}, ${groupName(group, language)}`
    },
    short: (id, besides, language) => {
      const [own, other] = [labelsOf(id), labelsOf(besides)]
      const period = own.period === other.period ? [] : [own.period]
      return [nodeName(own.node), groupName(own.group, language), ...period].join(", ")
    }
  }
}
