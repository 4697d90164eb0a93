import {
  CellChange,
  CellTarget,
  FigureCell,
  FigureColumn,
  FigureRow,
  FigureTableBlock
} from "../../src/reporting/figure-table-block.js"
import { CellInterval, CellResponseRate, CellSurvey } from "../../src/reporting/survey-cell.js"
import { attribute, element, implied, text, xmlForm } from "./xml-form.js"

const change = xmlForm("Forandring", CellChange, { text, value: attribute("varde") })
const target = xmlForm("Malvarde", CellTarget, { text, limit: attribute("grans"), met: attribute("uppnatt") })
const interval = xmlForm("Konfidensintervall", CellInterval, {
  text,
  lower: attribute("undre"),
  upper: attribute("ovre")
})
const responseRate = xmlForm("Svarsfrekvens", CellResponseRate, {
  text,
  value: attribute("varde"),
  invited: attribute("tillfragade"),
  low: attribute("under-halften")
})
const survey = xmlForm("Enkat", CellSurvey, {
  interval: element("konfidensintervall", interval),
  intervalReason: element("konfidensintervall-saknas"),
  responseRate: element("svarsfrekvens", responseRate),
  responseRateReason: element("svarsfrekvens-saknas")
})
const column = xmlForm("Kolumn", FigureColumn, { id: attribute("id"), label: text, breakBefore: attribute("brott") })
const scale = xmlForm("Skala", FigureTableBlock.fields.scale.schema, {
  minimum: attribute("lagst"),
  maximum: attribute("hogst")
})

const cell = xmlForm("Tal", FigureCell, {
  figureId: attribute("id"),
  column: attribute("kolumn"),
  text: attribute("text"),
  value: attribute("varde"),
  status: attribute("status"),
  reason: element("orsak"),
  numerator: attribute("taljare"),
  denominator: attribute("namnare"),
  units: attribute("enheter"),
  unitsExpected: attribute("vantade-enheter"),
  change: element("forandring", change),
  changeReason: element("forandring-saknas"),
  comparable: attribute("jamforbart"),
  target: element("malvarde", target),
  survey: element("enkat", survey)
})

const row = xmlForm("Rad", FigureRow, {
  label: attribute("namn"),
  nodeId: attribute("nod"),
  groupId: attribute("grupp"),
  cells: element("tal", cell)
})

/** How a figure table stands in XML; every cell must stand in a column of its table. */
export const figureTableForm = xmlForm(
  "Tabell",
  FigureTableBlock,
  {
    kind: implied,
    id: attribute("id"),
    indicatorId: attribute("nyckeltal"),
    caption: element("rubrik"),
    description: element("beskrivning"),
    goals: element("mal"),
    sentences: element("mening"),
    unit: attribute("matt"),
    decimals: attribute("decimaler"),
    scale: element("skala", scale),
    columns: element("kolumn", column),
    rows: element("rad", row),
    footnote: attribute("fotnot")
  },
  [{ name: "kolumn-i-tabell", key: ["kolumn", "id"], used: ["rad/tal", "kolumn"] }]
)
