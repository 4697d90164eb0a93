import {
  ActionCountsBlock,
  ActionsBlock,
  DeficienciesBlock,
  PreviousActionsBlock
} from "../../src/reporting/action-blocks.js"
import { attribute, element, implied, text, xmlForm } from "./xml-form.js"

const told = {
  id: attribute("id"),
  nodeId: attribute("nod"),
  nodeName: attribute("nodnamn"),
  description: element("beskrivning"),
  responsibleRole: attribute("ansvarig"),
  dueOn: attribute("senast"),
  status: attribute("status"),
  statusText: attribute("statustext")
}

const action = xmlForm("Atgard", ActionsBlock.fields.items.value, {
  ...told,
  startsOn: attribute("fran"),
  followUpOn: attribute("foljs-upp"),
  expectedEffect: element("vantad-effekt"),
  measure: element("matt"),
  goalId: attribute("malkod"),
  goal: element("mal"),
  evaluationId: attribute("bedomning"),
  continuesActionId: attribute("fortsatter")
})

const previous = PreviousActionsBlock.fields.items.value
const continuing = xmlForm("Fortsattning", previous.fields.continuedBy.value, {
  id: attribute("id"),
  description: text
})

const deficiency = DeficienciesBlock.fields.items.value
const remedy = xmlForm("AtgardMotBrist", deficiency.fields.actions.value, told)
const actionCount = ActionCountsBlock.fields.counts.value

/** How actions stand in XML. */
export const actionsForm = xmlForm("Atgarder", ActionsBlock, { kind: implied, items: element("atgard", action) })

/** How last year's actions stand in XML. */
export const previousActionsForm = xmlForm("ForegaendeAtgarder", PreviousActionsBlock, {
  kind: implied,
  items: element(
    "foregaende-atgard",
    xmlForm("ForegaendeAtgard", previous, {
      ...told,
      completedOn: attribute("genomford"),
      outcome: element("resultat"),
      followedUp: attribute("uppfoljd"),
      continuedBy: element("fortsattning", continuing)
    })
  )
})

/** How the count of the units' actions stands in XML. */
export const actionCountsForm = xmlForm("Atgardsoversikt", ActionCountsBlock, {
  kind: implied,
  description: element("beskrivning"),
  total: attribute("antal"),
  followedUp: attribute("uppfoljda"),
  counts: element(
    "antal",
    xmlForm("AntalAtgarder", actionCount, {
      status: attribute("status"),
      statusText: attribute("statustext"),
      count: text
    })
  )
})

/** How shortcomings stand in XML. */
export const deficienciesForm = xmlForm("Brister", DeficienciesBlock, {
  kind: implied,
  items: element(
    "brist",
    xmlForm("Brist", deficiency, {
      id: attribute("id"),
      nodeId: attribute("nod"),
      nodeName: attribute("nodnamn"),
      description: element("beskrivning"),
      foundBy: attribute("upptackt-genom"),
      foundByText: attribute("upptackt-genom-text"),
      foundOn: attribute("upptackt"),
      actions: element("atgard", remedy)
    })
  )
})
