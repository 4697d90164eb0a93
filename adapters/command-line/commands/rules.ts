import { ruleCatalogue } from "../../../src/validation/catalogue.js"
import type { Rule } from "../../../src/validation/rule.js"
import { type ExitCode, exitCodes } from "../exit-code.js"
import { nearest } from "../nearest.js"
import type { Session } from "../session.js"
import { Stop } from "../stop.js"

const ruleNamed = (id: string, { words }: Session): Rule => {
  const wanted = id.toUpperCase()
  const rule = ruleCatalogue.find((one) => one.id === wanted || one.id === `SK-${wanted}`)
  if (rule !== undefined) return rule
  const near = nearest(
    wanted,
    ruleCatalogue.map((one) => one.id)
  )
  const hint = near === undefined ? "" : ` ${words("did-you-mean", { meant: near })}`
  throw new Stop(exitCodes.wrongUse, `${words("unknown-rule", { id })}${hint}`)
}

const listLine = ({ id, severity, title, kind }: Rule, { words, language }: Session): string => {
  const remark = kind === "evaluated" ? "" : ` (${words(`rule-${kind}`)})`
  return `${id.padEnd(11)} ${words(`level-${severity}`).padEnd(12)} ${title[language]}${remark}`
}

const ruleText = (rule: Rule, { words, language }: Session): string => {
  const { id, severity, entity, title, source, remedy, kind, reason } = rule
  const regimes = rule.regimes === undefined ? [] : [words("rule-regimes", { regimes: rule.regimes.join(", ") })]
  return [
    `${id} ${title[language]}`,
    words("rule-level", { level: words(`level-${severity}`), entity }),
    words("remark-source", { source }),
    ...regimes,
    words("remark-remedy", { remedy: remedy[language] }),
    `${words("rule-kind")} ${words(`rule-${kind}`)}.${reason === undefined ? "" : ` ${reason[language]}`}`
  ].join("\n")
}

/** Prints the catalogue of rules, or one rule with its source. */
export const printRules = async (session: Session): Promise<ExitCode> => {
  const [id] = session.positionals
  const rules = id === undefined ? ruleCatalogue : [ruleNamed(id, session)]
  if (session.option("format") === "json") {
    session.print(`${JSON.stringify(id === undefined ? rules : rules[0], null, 2)}\n`)
  } else {
    const texts = rules.map((rule) => (id === undefined ? listLine(rule, session) : ruleText(rule, session)))
    session.print(`${texts.join("\n")}\n`)
  }
  return exitCodes.done
}
