// table of data
/**
 * Swedish words that judge. Follow-up states facts; what they mean belongs to the evaluation. Whole words only, in the forms
 * listed here: no analysis of sentences.
 */
const words = `
bra bättre bäst bästa dålig dåligt dåliga sämre sämst sämsta god gott goda utmärkt utmärkta fantastisk fantastiskt
fantastiska lysande strålande glädjande tyvärr dessvärre lyckligtvis beklagligt beklaglig beklagligtvis oroande
oroväckande alarmerande brist brister bristen bristerna bristande bristfällig bristfälligt bristfälliga
tillfredsställande otillfredsställande tillräcklig tillräckligt tillräckliga otillräcklig otillräckligt
otillräckliga godtagbar godtagbart godtagbara undermålig undermåligt undermåliga svag svagt svaga stark starkt starka
imponerande framgångsrik framgångsrikt framgångsrika misslyckad misslyckat misslyckade lyckad lyckat lyckade
positiv positivt positiva negativ negativt negativa
`

const judgementWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/))

/** The judging words of a text, each once, in alphabetical order. */
export const judgementWordsIn = (text: string): ReadonlyArray<string> =>
  [...new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])].filter((word) => judgementWords.has(word)).toSorted()
