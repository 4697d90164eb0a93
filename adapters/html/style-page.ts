import { html } from "./html.js"

/** How the page and its prose look. */
export const pageStyle = html`*, ::before, ::after { box-sizing: border-box; }
html { background: var(--ground); color: var(--text); font: 100%/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 62rem; padding: 0 1rem 3rem; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 .5rem; scroll-margin-top: 1rem; }
h1 { font-size: 1.9rem; margin-top: 1.5rem; }
h2 { border-top: 3px solid var(--accent); font-size: 1.5rem; margin-top: 3rem; padding-top: .6rem; }
h3 { font-size: 1.2rem; }
h4 { font-size: 1.05rem; }
p, ul, ol, dl { margin: .5rem 0 .9rem; }
p, li, dd { max-width: 44rem; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--text); outline-offset: 2px; }
main:focus { outline: 0; }
.skip { background: var(--ground); left: 1rem; padding: .6rem 1rem; position: absolute; top: -6rem; z-index: 2; }
.skip:focus { top: .5rem; }
.visually-hidden { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
.logo { display: block; height: auto; margin-top: 1.5rem; max-height: 5rem; max-width: min(100%, 16rem); }
.warning { background: var(--warning); border: 2px solid var(--warning-line); border-left-width: .6rem; font-weight: 700; padding: .6rem .9rem; }
.remark { border-left: .3rem solid var(--line); color: var(--quiet); padding-left: .8rem; }
.remark.missing { border-left-style: dashed; border-left-color: var(--warning-line); }
.remark.warning { color: var(--text); }
.legal-source, .to-contents, .table-note { color: var(--quiet); font-size: .9rem; }
.to-contents { margin-top: 1.5rem; }
dl > div { display: grid; gap: 0 1rem; grid-template-columns: minmax(7rem, 12rem) 1fr; padding: .15rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; min-width: 0; }
nav ol { columns: 2 18rem; }
nav li, .links li { padding: .3rem 0; }
summary { cursor: pointer; padding: .4rem 0; }
@media (max-width: 30rem) {
  h1 { font-size: 1.55rem; }
  h2 { font-size: 1.3rem; }
  dl > div { grid-template-columns: 1fr; padding-bottom: .5rem; }
}
`
