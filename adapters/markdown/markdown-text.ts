// Controls but tab and line ends, halves of surrogate pairs, U+FFFE and U+FFFF: no text file for people holds them.
const unwritable = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu

// Spaces that keep a number together stay within it.
const spaces = /[^\S\u00a0\u202f]+/g

const marks = /[\\`*_{}[\]<>#|$~^]/g

// `&` would begin an entity, a colon a picture or, as `www.` and `@` do, an address, inside which no guard is taken away.
const entity = /&(?=[#a-z])/gi
const picture = /:(?=[\w+-]+:)/g
const address = /:(?=\/\/)|(?<=\b(?:mailto|xmpp)):|(?<=\bwww)\.|(?<=\S)@(?=\S)/gi

/** What would make a list, a heading or a table of a line that begins with it. */
const guardedStart = (line: string): string =>
  line.replace(/^(\d+)(?=[.)])/, "$1\\").replace(/^[+\-=:]/, (mark) => `\\${mark}`)

/**
 * Writes a text that stands within a line so that every reader of Markdown shows it as it is. Characters that no text file
 * holds become U+FFFD.
 */
export const markdownText = (text: string): string =>
  text
    .replace(unwritable, "\ufffd")
    .replace(spaces, " ")
    .trim()
    .replace(marks, "\\$&")
    .replace(entity, "\\&")
    .replace(picture, "\\:")
    .replace(address, "\\$&")

/** Writes a text that begins a line. */
export const markdownLine = (text: string): string => guardedStart(markdownText(text))

/** Writes the lines of a text below each other; empty ones part paragraphs. */
export const markdownLines = (text: string): string =>
  text
    .split(/(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*/)
    .map((paragraph) =>
      paragraph
        .split(/\r\n|\r|\n/)
        .map(markdownLine)
        .filter((line) => line !== "")
        .join("\\\n")
    )
    .filter((paragraph) => paragraph !== "")
    .join("\n\n")
