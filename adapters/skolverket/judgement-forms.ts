import {
  AnalysesBlock,
  JudgementCountsBlock,
  JudgementOverviewBlock,
  JudgementsBlock
} from "../../src/reporting/judgement-blocks.js"
import { attribute, element, implied, text, xmlForm } from "./xml-form.js"

const judged = {
  evaluationId: attribute("id"),
  nodeId: attribute("nod"),
  nodeName: attribute("nodnamn"),
  goalAreaId: attribute("malomrade"),
  goalArea: attribute("malomradesnamn"),
  goalId: attribute("malkod"),
  goal: element("mal")
}

const judgement = xmlForm("Bedomning", JudgementsBlock.fields.items.value, {
  ...judged,
  judgement: attribute("bedomning"),
  judgementText: attribute("bedomningstext"),
  evidence: element("underlag"),
  noActionReason: element("ingen-atgard"),
  decidedOn: attribute("datum"),
  decidedByRole: attribute("beslutad-av")
})

const analysis = xmlForm("Analys", AnalysesBlock.fields.items.value, {
  ...judged,
  analysis: element("text"),
  causes: element("orsak")
})

const countRow = JudgementCountsBlock.fields.rows.value
const count = xmlForm("AntalBedomningar", countRow.fields.counts.value, {
  judgement: attribute("bedomning"),
  judgementText: attribute("bedomningstext"),
  count: text
})

/** How judgements stand in XML. */
export const judgementsForm = xmlForm("Bedomningar", JudgementsBlock, {
  kind: implied,
  items: element("bedomning", judgement)
})

/** How analyses stand in XML. */
export const analysesForm = xmlForm("Analyser", AnalysesBlock, { kind: implied, items: element("analys", analysis) })

/** How the count of the units' judgements stands in XML. */
export const judgementCountsForm = xmlForm("Bedomningsoversikt", JudgementCountsBlock, {
  kind: implied,
  description: element("beskrivning"),
  rows: element(
    "malomrade",
    xmlForm("BedomningarIMalomrade", countRow, {
      goalAreaId: attribute("id"),
      goalArea: attribute("namn"),
      units: attribute("enheter"),
      unitsExpected: attribute("vantade-enheter"),
      counts: element("antal", count)
    })
  )
})

const overviewGoal = JudgementOverviewBlock.fields.goals.value
const overviewRow = JudgementOverviewBlock.fields.rows.value

/** How the units' judgements beside each other stand in XML. */
export const judgementOverviewForm = xmlForm("BedomningarPerEnhet", JudgementOverviewBlock, {
  kind: implied,
  goalAreaId: attribute("id"),
  goalArea: attribute("namn"),
  description: element("beskrivning"),
  goals: element("mal", xmlForm("BedomtMal", overviewGoal, { goalId: attribute("id"), goal: text })),
  rows: element(
    "enhet",
    xmlForm("EnhetensBedomningar", overviewRow, {
      nodeId: attribute("id"),
      nodeName: attribute("namn"),
      judgements: element(
        "bedomning",
        xmlForm("BedomningAvMal", overviewRow.fields.judgements.value, {
          judgement: attribute("bedomning"),
          judgementText: text
        })
      )
    })
  )
})
