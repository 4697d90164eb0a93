/** What a text gives away of how to reach somebody. */
export type ContactDetail = "e-mail" | "phone"

// Every repetition is bounded, so that a long text costs no more than its length.
const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.\p{L}/u
const phone =
  /(?<![\p{L}\d.,/+-])(?:(?:\+|00)46[ -]?(?:\(0\))?|0)[1-9]\d{0,2}(?:[ -]|\/| - )?\d{2,3}(?: ?\d{2,3}){1,2}(?![\d,./-]\d|\d)/u

/** Finds an e-mail address or a Swedish telephone number in a text. */
export const contactDetailIn = (text: string): ContactDetail | undefined => {
  if (text.includes("@") && email.test(text)) return "e-mail"
  return phone.test(text) ? "phone" : undefined
}
