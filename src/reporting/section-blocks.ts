import type { PlannedIndicator } from "./indicator-plan.js"
import type { ReportBlock } from "./report-block.js"
import type { ReportScope } from "./report-scope.js"

/** What the sections of one report share. */
export interface SectionContext extends ReportScope {
  /** The indicators that it has figures of. */
  readonly plan: ReadonlyArray<PlannedIndicator>
  /** The footnote of an indicator. */
  readonly footnoteOf: (indicatorId: string) => string
}

/** Makes the blocks of a section out of data; none when there is nothing to tell. */
export type SectionBlocks = (context: SectionContext) => ReadonlyArray<ReportBlock>
