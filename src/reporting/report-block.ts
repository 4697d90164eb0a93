import * as Schema from "effect/Schema"
import { ActionCountsBlock, ActionsBlock, DeficienciesBlock, PreviousActionsBlock } from "./action-blocks.js"
import { FigureTableBlock } from "./figure-table-block.js"
import { AnalysesBlock, JudgementCountsBlock, JudgementOverviewBlock, JudgementsBlock } from "./judgement-blocks.js"
import { ExternalReferenceBlock, FactsBlock, HeadingBlock, NoteBlock, ParagraphBlock } from "./text-blocks.js"
import { CoverageBlock, InvolvementBlock, UnitReportsBlock } from "./unit-blocks.js"

/**
 * One piece of a section. What it is stands in `kind`; writers only draw what it holds.
 *
 * @category reports
 */
export const ReportBlock = Schema.Union([
  ParagraphBlock,
  HeadingBlock,
  NoteBlock,
  ExternalReferenceBlock,
  FactsBlock,
  FigureTableBlock,
  JudgementsBlock,
  AnalysesBlock,
  JudgementCountsBlock,
  JudgementOverviewBlock,
  ActionsBlock,
  PreviousActionsBlock,
  ActionCountsBlock,
  DeficienciesBlock,
  InvolvementBlock,
  UnitReportsBlock,
  CoverageBlock
])

/**
 * One piece of a section.
 *
 * @category reports
 */
export type ReportBlock = typeof ReportBlock.Type
