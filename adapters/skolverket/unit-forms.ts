import { CoverageBlock, InvolvementBlock, UnitReportsBlock } from "../../src/reporting/unit-blocks.js"
import { attribute, element, implied, xmlForm } from "./xml-form.js"

/** How involvement stands in XML. */
export const involvementForm = xmlForm("Delaktighet", InvolvementBlock, {
  kind: implied,
  items: element(
    "grupp",
    xmlForm("DelaktigGrupp", InvolvementBlock.fields.items.value, {
      nodeId: attribute("nod"),
      nodeName: attribute("nodnamn"),
      group: attribute("kod"),
      groupText: attribute("namn"),
      mode: attribute("satt"),
      modeText: attribute("sattext"),
      how: element("hur")
    })
  )
})

/** How the units' reports stand in XML. */
export const unitReportsForm = xmlForm("Enhetsredovisningar", UnitReportsBlock, {
  kind: implied,
  description: element("beskrivning"),
  handedIn: attribute("inlamnade"),
  expected: attribute("vantade"),
  items: element(
    "enhetsredovisning",
    xmlForm("Enhetsredovisning", UnitReportsBlock.fields.items.value, {
      unitId: attribute("enhet"),
      unitName: attribute("namn"),
      schoolForms: attribute("skolformer"),
      state: attribute("lage"),
      stateText: attribute("lagestext"),
      submittedOn: attribute("inlamnad"),
      adoptedOn: attribute("faststalld"),
      adoptedByRole: attribute("faststalld-av"),
      publishedAt: element("publicerad"),
      missingReason: element("orsak")
    })
  )
})

/** How coverage stands in XML. */
export const coverageForm = xmlForm("Tackning", CoverageBlock, {
  kind: implied,
  description: element("beskrivning"),
  rows: element(
    "nyckeltal",
    xmlForm("TackningForNyckeltal", CoverageBlock.fields.rows.value, {
      goalAreaId: attribute("malomrade"),
      goalArea: attribute("malomradesnamn"),
      indicatorId: attribute("id"),
      indicator: attribute("namn"),
      period: attribute("period"),
      units: attribute("enheter"),
      unitsExpected: attribute("vantade-enheter"),
      text: { as: "text" }
    })
  )
})
