import { html } from "./html.js"

/** How charts look. */
export const chartStyle = html`figure { display: inline-block; margin: 1.2rem 0; max-width: 100%; vertical-align: top; width: 28rem; }
figcaption { margin-bottom: .6rem; }
figcaption .caption { display: block; }
figcaption a { font-size: .9rem; }
figure svg { display: block; height: auto; max-width: 100%; width: 100%; }
@media (min-width: 62rem) { figure { margin-right: 1.5rem; } }
figure:has(.wide) { display: block; margin-right: 0; width: 100%; }
.wide svg { max-width: none; width: auto; }
figure text { fill: var(--text); font-size: 13px; stroke: var(--ground); stroke-linejoin: round; stroke-width: 4px; }
figure .start { text-anchor: start; }
figure .middle { text-anchor: middle; }
figure .end { text-anchor: end; }
figure .grid { stroke: var(--line); stroke-width: .6; }
figure .whole { fill: var(--accent); }
figure .part { stroke: var(--accent); stroke-width: 1.5; }
figure .hatch { stroke: var(--accent); stroke-width: 4; }
figure .strip { fill: none; stroke: var(--quiet); }
figure .dot { fill: var(--accent); stroke: var(--ground); stroke-width: 1; }
figure .reach, figure .reach-ground { fill: none; stroke: var(--text); stroke-width: 1.5; }
figure .reach-ground { stroke: var(--ground); stroke-width: 4.5; }
figure .trend { fill: none; stroke: var(--accent); stroke-width: 2.5; }
figure .target { stroke: var(--text); stroke-dasharray: 7 4; stroke-width: 1.8; }
figure .break { stroke: var(--text); stroke-dasharray: 1 4; stroke-linecap: round; stroke-width: 2; }
`
