/**
 * A way to write tables: `neutral` for programs (UTF-8 without BOM, `,`, LF, decimal point, English headers) or `excel-sv` for
 * people with Excel in Swedish (BOM, `;`, CRLF, decimal comma, Swedish headers). Both are read.
 *
 * @category tables
 */
export type TableProfile = "neutral" | "excel-sv"

/** What a profile means for the bytes. */
export interface ProfileSettings {
  readonly language: "en" | "sv"
  readonly byteOrderMark: boolean
  readonly delimiter: string
  readonly lineEnd: string
  readonly decimalSign: "." | ","
  /** Words for true and false; those of excel-sv survive a visit in Excel, which turns `true` into `SANT`. */
  readonly booleans: readonly [yes: string, no: string]
}

/** The settings of each profile. */
export const profiles: Readonly<Record<TableProfile, ProfileSettings>> = {
  neutral: {
    language: "en",
    byteOrderMark: false,
    delimiter: ",",
    lineEnd: "\n",
    decimalSign: ".",
    booleans: ["true", "false"]
  },
  "excel-sv": {
    language: "sv",
    byteOrderMark: true,
    delimiter: ";",
    lineEnd: "\r\n",
    decimalSign: ",",
    booleans: ["ja", "nej"]
  }
}
