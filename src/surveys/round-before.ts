import type { Dataset } from "../model/dataset.js"
import { everyone } from "../model/identifier.js"
import type { Question } from "../model/question.js"
import type { SurveyCycle } from "../model/survey-cycle.js"
import type { SurveyIndex } from "../model/survey-index.js"
import { familiesOf } from "../organisation/families.js"
import type { Organisation } from "../organisation/organisation.js"
import { comparableIndex } from "./comparable-index.js"
import { groupsIn, type NodeAnswers, nodeAnswersOf, type ResultPlace } from "./node-answers.js"
import type { NodeReading } from "./node-reading.js"
import type { RowsOfCycle } from "./rows-of-cycle.js"
import { sameUnits } from "./same-units.js"
import { type BreakKind, comparableQuestion, cycleBreaks, inBreakOrder, measurementBreaks } from "./survey-breaks.js"
import { changeOf, type Measured, type SurveyChange } from "./survey-change.js"

/** What the results of one round are read from. */
export interface ResultSources {
  readonly dataset: Dataset
  readonly organisation: Organisation
  readonly questions: ReadonlyMap<string, Question>
  readonly rowsOf: (cycleId: string) => RowsOfCycle
  readonly read: (node: NodeAnswers) => NodeReading
  readonly acknowledgedBreaks: ReadonlyArray<BreakKind>
  readonly confidence: number
}

/** The change at one node since the round before; `undefined` where there is nothing to compare with. */
export interface ChangeReader {
  readonly question: (question: Question, later: Measured) => SurveyChange | undefined
  readonly index: (index: SurveyIndex, later: Measured) => SurveyChange | undefined
}

const placeKey = ({ nodeId, groupId }: ResultPlace): string => `${nodeId}/${groupId}`

/** Everybody is another population when other groups make it up. */
const sameGroups = (earlier: NodeAnswers, later: NodeAnswers): boolean =>
  later.place.groupId !== everyone || groupsIn(earlier).join("/") === groupsIn(later).join("/")

const changeReader = (
  { dataset, questions, read, acknowledgedBreaks: acknowledged, confidence }: ResultSources,
  previous: SurveyCycle,
  answers: NodeAnswers,
  common: { readonly breaks: ReadonlyArray<BreakKind>; readonly sameUnits: boolean }
): ChangeReader => {
  const reading = read(answers)
  const { id: cycleId, questionnaireId } = previous
  const change = (earlier: Measured | undefined, later: Measured, own: ReadonlyArray<BreakKind>) => {
    const breaks = inBreakOrder([...common.breaks, ...own])
    const comparison = { cycleId, acknowledged, confidence, sameUnits: common.sameUnits, breaks }
    return earlier === undefined ? undefined : changeOf(earlier, later, comparison)
  }
  return {
    question: (question, later) => {
      const earlier = comparableQuestion(question, questionnaireId, dataset.questions)
      return earlier && change(reading.mean(earlier), later, measurementBreaks(earlier, question))
    },
    index: (index, later) => {
      const earlier = comparableIndex(index, questionnaireId, dataset.surveyIndices, questions)
      return earlier && change(reading.index(earlier.index), later, earlier.breaks)
    }
  }
}

const noChange: ChangeReader = { question: () => undefined, index: () => undefined }

/** Finds, for each node of a round, its change since the round before. */
export const changesSince = (
  sources: ResultSources,
  previous: SurveyCycle,
  cycle: SurveyCycle
): ((later: NodeAnswers) => ChangeReader) => {
  const { dataset, organisation, rowsOf } = sources
  const families = familiesOf(dataset)
  const nodes = nodeAnswersOf(dataset, organisation, previous, rowsOf(previous.id))
  const earlier = new Map(nodes.map((node) => [placeKey(node.place), node]))
  const breaks = cycleBreaks(previous, cycle)
  return (later) => {
    const answers = earlier.get(placeKey(later.place))
    if (answers === undefined) return noChange
    return changeReader(sources, previous, answers, {
      breaks: sameGroups(answers, later) ? breaks : [...breaks, "population"],
      sameUnits: sameUnits(organisation, families, { cycle: previous, answers }, { cycle, answers: later })
    })
  }
}

/** Nothing to compare with. */
export const noChanges = (): ChangeReader => noChange
