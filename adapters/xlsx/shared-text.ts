/** A sign of private use that no text of a report ends in. */
const mark = "\ue000"

/**
 * Marks a text that is called like what every object has, such as `constructor`: the library takes it for a text that it has
 * written before, and writes another thing in its place.
 */
export const withMark = (text: string): string => (text in {} ? `${text}${mark}` : text)

/** Takes the marks away from the texts of a workbook. */
export const withoutMarks = (xml: string): string =>
  xml.replace(/>(\w+)\ue000</g, (whole, text: string) => (text in {} ? `>${text}<` : whole))
