import type { Judgement } from "../model/evaluation.js"
import type { ReportDocument } from "../reporting/report-document.js"
import type { Language } from "../text/sentence.js"

/** A cell of a presented table. */
export interface PresentedCell {
  /** What the eye sees. */
  readonly text: string
  /** What is read aloud instead, where signs stand for words. */
  readonly spoken?: string
  /** The printed number with decimal point, for formats that keep numbers as numbers. */
  readonly number?: { readonly value: string; readonly decimals: number }
  /** The judgement that the words tell, for formats that draw a sign beside them. */
  readonly judgement?: Judgement
  /** Whether a target is met, for formats that draw a sign beside the words. */
  readonly met?: boolean
  /** What stands below in smaller letters: change, target, interval. */
  readonly details?: ReadonlyArray<string>
}

/** A column of a presented table. */
export interface PresentedColumn {
  /** Its heading. */
  readonly label: string
  /** `header` names the row; `code` is never to be read as a number or a date. */
  readonly kind: "header" | "text" | "number" | "code"
}

/** A table with all that a reader needs who does not see it. */
export interface PresentedTable {
  readonly kind: "table"
  /** Name, unique in the report; made of letters, digits and hyphens. */
  readonly id: string
  readonly caption: string
  /** What it shows, in a sentence. */
  readonly description: string
  readonly columns: ReadonlyArray<PresentedColumn>
  readonly rows: ReadonlyArray<ReadonlyArray<PresentedCell>>
  /** Remarks that belong to it, such as breaks in the series. */
  readonly notes: ReadonlyArray<string>
  /** The method whose figures it shows. */
  readonly method?: string
}

/** One mark of a chart. A value that is hidden or missing is null, and nothing is drawn for it but its sign. */
export interface ChartMark {
  readonly label: string
  /** The value as printed, or the sign that stands for it. */
  readonly text: string
  readonly value: number | null
  /** What is read aloud for a value that is not shown. */
  readonly spoken?: string
  readonly lower?: number
  readonly upper?: number
  /** Why it cannot be compared with the mark before, when it cannot. */
  readonly breakBefore?: string
  /** Whether it is of everybody, or of a part. */
  readonly isWhole: boolean
}

/** A chart beside the table that it is drawn from. */
export interface PresentedChart {
  readonly kind: "chart"
  readonly id: string
  /** `bars`: groups beside each other; `trend`: one line over time; `units`: a dot for each unit; `coverage`: parts of a whole. */
  readonly form: "bars" | "trend" | "units" | "coverage"
  readonly title: string
  /** All that it shows, in words. */
  readonly description: string
  readonly unit: string
  readonly decimals: number
  /** The ends of its axis. */
  readonly scale: { readonly minimum: number; readonly maximum: number }
  readonly target?: { readonly value: number; readonly text: string }
  readonly marks: ReadonlyArray<ChartMark>
  /** The table behind it. */
  readonly table: string
}

/** A piece of a presented report. */
export type PresentedElement =
  | { readonly kind: "heading"; readonly id: string; readonly level: 3 | 4; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** A remark by the program; `missing` for a section that law or advice asks for and that is not there. */
  | { readonly kind: "remark"; readonly tone: "plain" | "missing" | "warning"; readonly text: string }
  | { readonly kind: "list"; readonly items: ReadonlyArray<string> }
  | { readonly kind: "facts"; readonly items: ReadonlyArray<{ readonly label: string; readonly value: string }> }
  | PresentedTable
  | PresentedChart

/** A part of a presented report with a heading of its own. */
export interface PresentedSection {
  /** Name, unique in the report. */
  readonly id: string
  readonly title: string
  /** The law or advice that asks for it; absent for parts that the program adds. */
  readonly legalSource?: string
  readonly elements: ReadonlyArray<PresentedElement>
}

/** How the figures of an indicator were made. */
export interface PresentedMethod {
  /** The name that tables use. */
  readonly id: string
  /** The number that a reader sees. */
  readonly number: number
  readonly title: string
  /** Definition, formula, source, breaks and rows, a sentence each. */
  readonly sentences: ReadonlyArray<string>
  /** Each figure with numerator, denominator and coverage. */
  readonly basis: PresentedTable
}

/**
 * A report ready to be drawn in any format: headings, paragraphs, tables and charts, all words in one language. Writers decide
 * how it looks and nothing else.
 */
export interface PresentedReport {
  readonly document: ReportDocument
  readonly language: Language
  readonly title: string
  /** Who it is by and for, and where it stands. */
  readonly facts: ReadonlyArray<{ readonly label: string; readonly value: string }>
  /** What must be read before anything else: that figures are unprotected, or that something hidden can be worked out. */
  readonly warnings: ReadonlyArray<string>
  /** What the sign of hidden figures means; absent when none is hidden. */
  readonly hiddenExplanation?: string
  /** The page for those who read nothing else. */
  readonly summary: PresentedSection
  readonly sections: ReadonlyArray<PresentedSection>
  readonly methodsTitle: string
  readonly methodsIntroduction: string
  readonly methods: ReadonlyArray<PresentedMethod>
}
