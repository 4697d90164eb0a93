import type { ReportBlock } from "../../src/reporting/report-block.js"
import { ReportDocument, ReportFootnote, ReportSection } from "../../src/reporting/report-document.js"
import { actionCountsForm, actionsForm, deficienciesForm, previousActionsForm } from "./action-forms.js"
import { figureTableForm } from "./figure-forms.js"
import { analysesForm, judgementCountsForm, judgementOverviewForm, judgementsForm } from "./judgement-forms.js"
import { externalReferenceForm, factsForm, headingForm, noteForm, paragraphForm } from "./text-forms.js"
import { coverageForm, involvementForm, unitReportsForm } from "./unit-forms.js"
import { attribute, element, text, type XmlChoice, xmlForm } from "./xml-form.js"

/** Namespace of the report format, versioned. */
export const reportNamespace = "urn:skolkvalitet:kvalitetsrapport:1"

/** Name of the root element. */
export const reportElement = "kvalitetsrapport"

const blocks: Readonly<Record<ReportBlock["kind"], XmlChoice>> = {
  paragraph: { name: "stycke", form: paragraphForm },
  heading: { name: "mellanrubrik", form: headingForm },
  note: { name: "anmarkning", form: noteForm },
  "external-reference": { name: "hanvisning", form: externalReferenceForm },
  facts: { name: "uppgifter", form: factsForm },
  "figure-table": { name: "tabell", form: figureTableForm },
  judgements: { name: "bedomningar", form: judgementsForm },
  analyses: { name: "analyser", form: analysesForm },
  "judgement-counts": { name: "bedomningsoversikt", form: judgementCountsForm },
  "judgement-overview": { name: "bedomningar-per-enhet", form: judgementOverviewForm },
  actions: { name: "atgarder", form: actionsForm },
  "previous-actions": { name: "foregaende-atgarder", form: previousActionsForm },
  "action-counts": { name: "atgardsoversikt", form: actionCountsForm },
  deficiencies: { name: "brister", form: deficienciesForm },
  involvement: { name: "delaktighet", form: involvementForm },
  "unit-reports": { name: "enhetsredovisningar", form: unitReportsForm },
  coverage: { name: "tackning", form: coverageForm }
}

const section = xmlForm("Avsnitt", ReportSection, {
  id: attribute("id"),
  title: element("rubrik"),
  order: attribute("ordning"),
  level: attribute("niva"),
  legalSource: element("rattslig-grund"),
  filled: attribute("ifyllt"),
  blocks: { as: "choice", elements: blocks }
})

const footnote = xmlForm("Fotnot", ReportFootnote, {
  id: attribute("id"),
  indicatorId: attribute("nyckeltal"),
  indicator: element("namn"),
  definition: element("definition"),
  formula: element("berakning"),
  source: element("kalla"),
  breaks: element("brott"),
  rows: element("rader", xmlForm("Rader", ReportFootnote.fields.rows.value, { file: attribute("fil"), rows: text })),
  answers: element(
    "svar",
    xmlForm("Svar", ReportFootnote.fields.answers.value, { file: attribute("fil"), columns: element("kolumn") })
  )
})

const { regime, authority, unit, ownSections } = ReportDocument.fields

/** How a whole report stands in XML; every table must have its footnote. */
export const reportForm = xmlForm(
  "Kvalitetsrapport",
  ReportDocument,
  {
    schemaVersion: attribute("version"),
    profile: attribute("profil"),
    regime: element(
      "regelverk",
      xmlForm("Regelverk", regime, {
        id: attribute("id"),
        title: text,
        validFrom: attribute("fran"),
        validTo: attribute("till"),
        source: attribute("kalla")
      })
    ),
    kind: attribute("slag"),
    audience: attribute("mottagare"),
    policy: attribute("skyddsregler"),
    allowedUnsafe: element("osakra-siffror"),
    language: attribute("sprak"),
    id: attribute("id"),
    title: element("titel"),
    year: attribute("ar"),
    period: attribute("period"),
    authority: element(
      "huvudman",
      xmlForm("Huvudman", authority, {
        id: attribute("id"),
        name: text,
        municipalityCode: attribute("kommunkod"),
        organisationNumber: attribute("organisationsnummer")
      })
    ),
    unit: element(
      "enhet",
      xmlForm("Enhet", unit.schema, {
        id: attribute("id"),
        name: text,
        schoolForms: attribute("skolformer"),
        schoolUnitCode: attribute("skolenhetskod")
      })
    ),
    status: attribute("lage"),
    statusText: attribute("lagestext"),
    responsibleRole: element("ansvarig"),
    adoptedByRole: element("faststalld-av"),
    adoptedOn: element("faststalld"),
    publishedAt: element("publicerad"),
    sections: element("avsnitt", section),
    ownSections: element(
      "eget-avsnitt",
      xmlForm("EgetAvsnitt", ownSections.value, {
        id: attribute("id"),
        title: element("rubrik"),
        paragraphs: element("stycke")
      })
    ),
    footnotes: element("fotnot", footnote)
  },
  [{ name: "fotnot-till-tabell", key: ["fotnot", "id"], used: ["avsnitt/tabell", "fotnot"] }]
)
