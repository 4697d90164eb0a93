import { escaped } from "./finish-sheet.js"

/** What a program reads out when it opens a workbook, instead of the name of the file. */
export interface WorkbookFacts {
  readonly title: string
  /** Whose workbook it is. */
  readonly creator: string
  readonly language: "sv" | "en"
}

/** Where a workbook keeps them. */
export const corePart = "docProps/core.xml"

const packages = "http://schemas.openxmlformats.org/package/2006"

/** The properties of a workbook: title, creator and language, and no time, so that the same workbook has the same bytes. */
export const coreProperties = ({ title, creator, language }: WorkbookFacts): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(creator)}</dc:creator>`,
    `<dc:language>${language}</dc:language></cp:coreProperties>`
  ].join("")

/** Says in the list of contents that there are properties. */
export const withCoreType = (xml: string): string =>
  xml.replace(
    "</Types>",
    (end) =>
      `<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/${corePart}"/>${end}`
  )

/** Says where the properties are. */
export const withCoreRelationship = (xml: string): string =>
  xml.replace(
    "</Relationships>",
    (end) =>
      `<Relationship Id="rId-core" Type="${packages}/relationships/metadata/core-properties" Target="${corePart}"/>${end}`
  )
