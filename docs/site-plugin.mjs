import { createRequire } from "node:module"
import { KindRouter, PageEvent } from "typedoc"

/** File names without å, ä and ö, so that every server and archive keeps them. */
class PlainNameRouter extends KindRouter {
  getIdealBaseName(reflection) {
    return super.getIdealBaseName(reflection).normalize("NFD").replace(/\p{M}/gu, "")
  }
}

/** The search cuts off what is no letter at the ends of a word; by itself it takes å, ä and ö for no letters. */
const keepSwedishLetters = () => {
  const lunr = createRequire(import.meta.resolve("typedoc"))("lunr")
  lunr.trimmer = (token) => token.update((word) => word.replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_]+$/gu, ""))
  lunr.trimmer.label = "trimmer"
}

/** Says of a page that it is in Swedish, so that it is read aloud as Swedish. */
const markLanguage = (contents, { frontmatter }) =>
  frontmatter?.lang === undefined
    ? contents
    : contents.replace('<div class="tsd-panel tsd-typography">', (panel) =>
        panel.replace(">", ` lang="${frontmatter.lang}">`)
      )

/** Wide tables scroll within a frame that the keyboard reaches, so that the page does not. */
const frameTables = (contents) =>
  contents
    .replaceAll("<table>", '<div class="table-frame" tabindex="0"><table>')
    .replaceAll("</table>", "</table></div>")

/** Pages link with `site:` to what `docs/build-site.mjs` puts beside them and TypeDoc does not know. */
const linkWithinSite = (contents, url) =>
  contents.replaceAll('href="site:', `href="${"../".repeat(url.split("/").length - 1)}`)

export const load = (app) => {
  app.renderer.defineRouter("plain-names", PlainNameRouter)
  app.renderer.on(PageEvent.END, (page) => {
    page.contents = linkWithinSite(frameTables(markLanguage(page.contents ?? "", page.model)), page.url)
  })
  keepSwedishLetters()
}
