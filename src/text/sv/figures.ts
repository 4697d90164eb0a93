import type { figureHeaders as columns } from "../en/figures.js"

/** Headers of the figures' table, in Swedish, for people with a spreadsheet. */
export const figureHeaders: Readonly<Record<keyof typeof columns, string>> = {
  figure_id: "siffra_id",
  indicator_id: "indikator_id",
  indicator: "indikator",
  level: "nivå",
  node_id: "verksamhet_id",
  node: "verksamhet",
  period: "period",
  group_id: "grupp_id",
  group: "grupp",
  status: "status",
  value: "värde",
  numerator: "täljare",
  denominator: "nämnare",
  units: "enheter",
  units_expected: "enheter_förväntade",
  change: "förändring",
  comparable: "jämförbar",
  target: "målvärde",
  target_met: "mål_nått",
  lower: "undre_gräns",
  upper: "övre_gräns",
  invited: "tillfrågade",
  response_rate: "svarsfrekvens"
}

/** The name of the group `all`. */
export const everyoneName = "alla"

/** Första raden i en fil som publiceras fast något dolt går att räkna ut. */
export const unsafeLine = (reason: string): string =>
  `# OSÄKRA SIFFROR: något som ska vara dolt går att räkna ut. Publiceras ändå: ${reason}`
