const longest = 31

/** Signs that no sheet's name may hold. */
const forbidden = /[[\]:*?/\\]+/g

const cut = (text: string, length: number): string => {
  if (text.length <= length) return text
  let kept = ""
  for (const character of text) {
    if (kept.length + character.length > length - 1) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/**
 * Names a sheet after its table, shortened to what spreadsheets allow. Its number makes it unlike all others, and keeps it from
 * beginning with a sign that they do not allow there.
 */
export const sheetName = (caption: string, number: number): string =>
  cut(`${number} ${caption.replace(forbidden, " ").replace(/\s+/g, " ").trim()}`.trim(), longest).replace(/'+$/, "")
