/** Widths of letters in Arial, in thousandths of the size: the narrow, the wide, and all others by their kind. */
const kinds: ReadonlyArray<readonly [letters: RegExp, width: number]> = [
  [/[ijl'|]/u, 222],
  [/[ftI .,:;!/\\\-()[\]\u00a0\u202f]/u, 300],
  [/[rJ"*°]/u, 390],
  [/[mMW@%—]/u, 880],
  [/[wCDGHNOQRUÅÄÖ&]/u, 735],
  [/[\p{Lu}]/u, 667],
  [/[\p{Script=Latin}\d–]/u, 556]
]

const known = new Map<string, number>()

const widthOf = (letter: string): number => {
  const width = known.get(letter) ?? kinds.find(([letters]) => letters.test(letter))?.[1] ?? 1000
  known.set(letter, width)
  return width
}

/** About how wide a text is in twips, set in Arial of a size in half points. */
export const textWidth = (text: string, size: number): number => {
  let thousandths = 0
  for (const letter of text) thousandths += widthOf(letter)
  return Math.ceil((thousandths * size) / 100)
}
