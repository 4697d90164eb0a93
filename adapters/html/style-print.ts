import { type Html, html } from "./html.js"

/** How the report looks on paper: header rows come again, no row is torn, what is folded away is open. */
export const printStyle = (pageOf: string): Html => {
  const [before = "", between = "", after = ""] = pageOf.split("|")
  return html`@page { margin: 18mm 16mm 20mm; size: A4; @bottom-right { content: "${before}" counter(page) "${between}" counter(pages) "${after}"; font: 8pt system-ui, sans-serif; } }
@media print {
  html { font-size: 9.5pt; line-height: 1.4; }
  h2 { margin-top: 1.8rem; }
  h3, h4 { margin-top: 1.2rem; }
  body { max-width: none; padding: 0; }
  .skip, .to-contents, figcaption a, .links { display: none; }
  a { color: inherit; text-decoration: none; }
  .scroll { overflow: visible; }
  caption > span { max-width: none; position: static; }
  table { width: 100%; }
  th, td, td:not(.number, .code), tbody th { min-width: 0; padding: .25rem .4rem; }
  .number .detail { min-width: 0; }
  thead { display: table-header-group; }
  thead th { overflow-wrap: normal; }
  tr, caption, figure, .warning { break-inside: avoid; }
  h1, h2, h3, h4, caption, figcaption, thead { break-after: avoid; }
  nav { break-before: page; }
  figure { margin: .6rem 4mm .6rem 0; width: 84mm; }
  figure svg { max-height: 22cm; }
  .wide svg { max-width: 100%; width: 100%; }
  details::details-content { content-visibility: visible; display: block; }
  summary { display: none; }
  details table { font-size: 6pt; }
  details th, details td, details td:not(.number, .code) { padding: .15rem .25rem; }
  details tbody th { overflow-wrap: anywhere; }
}
`
}
