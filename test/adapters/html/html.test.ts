import { describe, expect, it } from "vitest"
import { type Html, html, markupOf } from "../../../adapters/html/html.js"

describe("html", () => {
  it("escapes texts, in attributes too", () => {
    expect(markupOf(html`<p title="${'"&"'}">${"<b>'x'</b>"}</p>`)).toBe(
      '<p title="&quot;&amp;&quot;">&lt;b&gt;&#39;x&#39;&lt;/b&gt;</p>'
    )
  })
  it("keeps pieces of HTML and lists of them, and writes nothing for nothing", () => {
    const items = ["a", "<"].map((item) => html`<li>${item}</li>`)
    expect(markupOf(html`<ul>${items}${undefined}</ul>${html`<hr>`}`)).toBe("<ul><li>a</li><li>&lt;</li></ul><hr>")
  })
  it("keeps letters of all scripts, and numbers", () => {
    expect(markupOf(html`${"åäö 中 🙂\n"}${-1.5}`)).toBe("åäö 中 🙂\n-1.5")
  })
  it.each(["\u0000", "\u001f", "\u0085", "\ud800", "\ufffe"])(
    "writes U+FFFD for a character that HTML cannot hold",
    (sign) => {
      expect(markupOf(html`a${sign}<`)).toBe("a\ufffd<")
    }
  )
  it("does not take a text for HTML", () => {
    const drawn = (piece: Html): string => markupOf(piece)
    // @ts-expect-error - a text that nobody escaped is not Html
    expect(() => drawn("<b>")).not.toThrow()
    // @ts-expect-error - nor is an object of the same look
    expect(drawn({ markup: "<b>" })).toBeUndefined()
  })
})
