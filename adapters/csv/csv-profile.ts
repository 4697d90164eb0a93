/**
 * A way to write figures: `rfc4180` for programs (`,`, decimal point, no BOM, English headers) or `excel-sv` for people with
 * Excel in Swedish (`;`, decimal comma, BOM, Swedish headers). Lines end in CRLF in both, and codes such as levels and
 * statuses stay codes, so that lookups and filters are the same everywhere.
 *
 * @category export
 */
export type FiguresProfile = "rfc4180" | "excel-sv"

/** What a profile means for the bytes. */
export interface CsvSettings {
  readonly delimiter: string
  readonly decimalSign: "." | ","
  readonly byteOrderMark: boolean
  readonly headers: "en" | "sv"
}

/** The settings of each profile. */
export const csvProfiles: Readonly<Record<FiguresProfile, CsvSettings>> = {
  rfc4180: { delimiter: ",", decimalSign: ".", byteOrderMark: false, headers: "en" },
  "excel-sv": { delimiter: ";", decimalSign: ",", byteOrderMark: true, headers: "sv" }
}

/** Finds the settings of a profile; plain JavaScript may ask for any. */
export const csvSettings = (profile: FiguresProfile): CsvSettings => {
  if (Object.hasOwn(csvProfiles, profile)) return csvProfiles[profile]
  throw new TypeError(`There is no CSV profile ${String(profile)}. Use ${Object.keys(csvProfiles).join(" or ")}.`)
}
