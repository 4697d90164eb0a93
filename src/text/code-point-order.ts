/** Moves UTF-16 code units so that plain comparison orders them as code points: surrogates come after everything else. */
const codePointRank = (unit: number): number => {
  if (unit >= 0xe000) return unit - 0x0800
  return unit >= 0xd800 ? unit + 0x2000 : unit
}

/** Orders texts by code point, the same on every machine and in every locale. */
export const byCodePoint = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at += 1) {
    const difference = codePointRank(a.charCodeAt(at)) - codePointRank(b.charCodeAt(at))
    if (difference !== 0) return difference
  }
  return a.length - b.length
}
