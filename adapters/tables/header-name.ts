const plainLetters: Readonly<Record<string, string>> = { å: "a", ä: "a", ö: "o" }

/** The form in which headers are compared: small letters, `_` between words, and å, ä, ö without their marks. */
export const headerName = (text: string): string =>
  text
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_")
    .replace(/[åäö]/g, (letter) => plainLetters[letter] ?? letter)
