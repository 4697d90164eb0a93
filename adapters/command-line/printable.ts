import { hasPersonalNumber } from "../../src/model/personal-number.js"

/** Takes what looks like a personal identity number out of a text, and characters that would steer a terminal. */
export const printable = (text: string): string => {
  const plain = text.replace(/\p{Cc}+/gu, " ")
  return hasPersonalNumber(plain) ? plain.replace(/\d[\d+\- ]{8,}\d/g, "***") : plain
}
