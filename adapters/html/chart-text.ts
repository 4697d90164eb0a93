const slim = /[ .,:;'|!()[\]fijlrtI-]/
const wide = /[mwMW@%—]/
const capital = /[A-ZÅÄÖ–]/

const signWidth = (sign: string): number => {
  if (slim.test(sign)) return 5.2
  if (wide.test(sign)) return 12.8
  return capital.test(sign) ? 9.6 : 8.2
}

/** How wide a text is in the units of a chart. No font is measured, so it goes by a wide one. */
export const textWidth = (text: string): number => {
  let width = 0
  for (const sign of text) width += signWidth(sign)
  return width
}

/** Cuts a word that is too long for any line. */
const pieces = (word: string, width: number): ReadonlyArray<string> => {
  const found: Array<string> = []
  let piece = ""
  for (const sign of word) {
    if (piece !== "" && textWidth(`${piece}${sign}-`) > width) {
      found.push(`${piece}-`)
      piece = ""
    }
    piece += sign
  }
  return [...found, piece]
}

/** Breaks a text into lines that are no wider than a chart has room for. */
export const wrapped = (text: string, width: number): ReadonlyArray<string> => {
  const words = text.split(/\s+/u).flatMap((word) => (textWidth(word) > width ? pieces(word, width) : [word]))
  const lines: Array<string> = []
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && textWidth(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
