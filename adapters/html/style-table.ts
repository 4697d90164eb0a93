import { html } from "./html.js"

/** How tables look. */
export const tableStyle = html`.scroll { margin: 1rem 0; overflow-x: auto; position: relative; }
table { border-collapse: collapse; font-size: .95rem; min-width: 100%; }
caption { padding-bottom: .4rem; text-align: left; }
caption > span { display: block; left: 0; max-width: min(44rem, calc(100vw - 2rem)); position: sticky; width: fit-content; }
.caption { font-weight: 700; }
.description { color: var(--quiet); font-size: .9rem; }
.method-link { font-weight: 400; padding: 0 .3rem; }
th, td { border-bottom: 1px solid var(--line); min-width: 5.5rem; padding: .4rem .7rem; text-align: left; vertical-align: top; }
thead th { background: var(--soft); border-bottom: 2px solid var(--text); vertical-align: bottom; }
tbody th { font-weight: 600; min-width: 8rem; }
td:not(.number, .code) { min-width: 9rem; }
.number { font-variant-numeric: tabular-nums; text-align: right; }
td.number { white-space: nowrap; }
.detail { white-space: normal; }
.detail { color: var(--quiet); display: block; font-size: .85rem; font-weight: 400; }
.number .detail { min-width: 9rem; }
.sign { height: 1em; margin-right: .4em; vertical-align: -.1em; width: 1em; }
.sign .outline { fill: none; stroke: currentColor; stroke-width: 1.8; }
.sign .filled { fill: currentColor; }
.sign .cut { fill: none; stroke: var(--ground); stroke-width: 1.8; }
@media (max-width: 30rem) {
  th, td { padding: .35rem .45rem; }
  tbody th { min-width: 6.5rem; }
  .number .detail { min-width: 7rem; }
}
details table { font-size: .85rem; }
details th, details td, details td:not(.number, .code) { min-width: 0; padding: .25rem .5rem; }
`
