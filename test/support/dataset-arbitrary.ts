import fc from "fast-check"
import {
  Action,
  Authority,
  CurriculumArea,
  type Dataset,
  Deficiency,
  daysInMonth,
  type EntityTable,
  entityKey,
  Goal,
  hasNumber,
  Indicator,
  Involvement,
  Judgement,
  municipalities,
  Participation,
  Question,
  Regime,
  SchoolForm,
  SectionId,
  Status,
  SurveyCycle,
  SurveyIndex,
  Target,
  UnitReport
} from "skolkvalitet"

/** What tends to be lost on the way through a file: quotes, separators, line breaks, what looks like formulas and numbers. */
const difficult = [
  ..."=+-@'\"\\|;,/\t\r\n\u00a0 \ufeffåäöÅÄÖ–€é😀０＝＋－＠.~#%0123456789".split(""),
  ...["\r\n", '""', "'=", "''", "-1,5", "..", "~100", "'-", "\\|", "1.234", "all", "true", "1e5"]
].filter((part) => !/[\ud800-\udfff]/.test(part))

const piece = fc.oneof(fc.constantFrom(...difficult), fc.string({ unit: "grapheme", minLength: 1, maxLength: 3 }))
const anyText = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""))

/** Half a letter cannot be written as UTF-8. */
const isWellFormed = (text: string): boolean => !/\p{Cs}/u.test(text)

/** A text for people. NUL is left out: a file with many of them is taken for UTF-16. */
export const textArbitrary = anyText.filter((text) => /\S/.test(text) && !text.includes("\0") && isWellFormed(text))

const looseText = fc.oneof(fc.constant(""), textArbitrary)

/** A name of a row: no `/ | ; ,`, control characters or outer spaces. */
export const identifierArbitrary = anyText
  .map((text) => text.replace(/[/|;,\p{Cc}]/gu, ""))
  .filter((text) => text !== "" && text !== "all" && text.trim() === text && isWellFormed(text))

/** A number within the limits of the model; -0 is left out, for no file tells it from 0. */
export const quantityArbitrary = fc
  .oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.integer({ min: -99999, max: 99999 }).map((n) => n / 100),
    fc.double({ noNaN: true, min: -1e15, max: 1e15 })
  )
  .filter((n) => !Object.is(n, -0))

const count = fc.nat({ max: 5000 })
const year = fc.integer({ min: 1900, max: 2199 })
const twoDigits = (n: number): string => String(n).padStart(2, "0")

const date = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.nat({ max: 30 }))
  .map(([y, m, d]) => `${y}-${twoDigits(m)}-${twoDigits((d % daysInMonth(y, m)) + 1)}`)

const period = fc.oneof(
  year.map(String),
  year.map((y) => `${y}/${twoDigits((y + 1) % 100)}`),
  fc.tuple(year, fc.constantFrom("VT", "HT")).map(([y, term]) => `${y}-${term}`),
  date
)

/** One of the codes; rows that would need one of none are left out by `rowsIf`. */
const oneOf = <Code>(codes: ReadonlyArray<Code>): fc.Arbitrary<Code> =>
  codes.length === 0 ? fc.constant(undefined as Code) : fc.constantFrom(...codes)
const someOf = <Code>(codes: ReadonlyArray<Code>, minLength = 0): fc.Arbitrary<Array<Code>> =>
  codes.length === 0 ? fc.constant([]) : fc.array(oneOf(codes), { minLength, maxLength: 3 })

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>

/** A row with all `must` and some of `may`. */
const row = (must: Fields, may: Fields = {}): fc.Arbitrary<Record<string, unknown>> =>
  fc.record({ ...must, ...may }, { requiredKeys: Object.keys(must), noNullPrototype: true }) as fc.Arbitrary<
    Record<string, unknown>
  >

const named = (ids: ReadonlyArray<string>, must: Fields, may: Fields = {}) =>
  fc.tuple(...ids.map((id) => row({ id: fc.constant(id), ...must }, may)))

const keyed = (table: EntityTable, rows: fc.Arbitrary<Record<string, unknown>>) =>
  fc.uniqueArray(rows, { maxLength: 4, selector: (values) => entityKey(table, values) })

/** Fields that can only be there when there is something to point at. */
const pointer = (field: string, ids: ReadonlyArray<string>): Fields => (ids.length === 0 ? {} : { [field]: oneOf(ids) })

const sectionTexts = row({}, Object.fromEntries(SectionId.literals.map((section) => [section, looseText])))

const rowsIf = <Row>(there: boolean, rows: fc.Arbitrary<Array<Row>>): fc.Arbitrary<Array<Row>> =>
  there ? rows : fc.constant([])

interface Ids {
  readonly authority: string
  readonly areas: ReadonlyArray<string>
  readonly units: ReadonlyArray<string>
  readonly goalAreas: ReadonlyArray<string>
  readonly goals: ReadonlyArray<string>
  readonly groups: ReadonlyArray<string>
  readonly indicators: ReadonlyArray<string>
  readonly cycles: ReadonlyArray<string>
  readonly questions: ReadonlyArray<string>
  readonly indices: ReadonlyArray<string>
  readonly evaluations: ReadonlyArray<string>
  readonly actions: ReadonlyArray<string>
  readonly deficiencies: ReadonlyArray<string>
}

const pools = [
  ..."areas units goalAreas goals groups indicators cycles questions indices evaluations actions deficiencies".split(
    " "
  )
]

/** Names for all rows: up to two in each list. */
const idsArbitrary: fc.Arbitrary<Ids> = fc
  .tuple(
    fc.uniqueArray(identifierArbitrary, { minLength: 2 * pools.length + 1, maxLength: 2 * pools.length + 1 }),
    fc.tuple(...pools.map(() => fc.nat({ max: 2 })))
  )
  .map(([[authority = "", ...names], sizes]) => {
    const lists = pools.map((pool, index) => [pool, names.slice(2 * index, 2 * index + (sizes[index] ?? 0))] as const)
    return { authority, ...Object.fromEntries(lists) } as unknown as Ids
  })

const organisation = ({ authority, areas, units }: Ids) => ({
  authority: row(
    { id: fc.constant(authority), name: textArbitrary, kind: oneOf(Authority.fields.kind.literals) },
    {
      municipalityCode: oneOf(municipalities.map(({ code }) => code)),
      organisationNumber: fc.constant("2120000795"),
      regime: oneOf(Regime.literals)
    }
  ),
  areas: named(areas, { name: textArbitrary }, pointer("parentId", areas)),
  units: named(
    units,
    { name: textArbitrary, schoolForms: someOf(SchoolForm.literals, 1), predecessorIds: someOf(units) },
    {
      schoolUnitCode: fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String),
      openedOn: date,
      closedOn: date,
      withoutSuccessor: fc.boolean(),
      ...pointer("areaId", areas)
    }
  ),
  memberships: rowsIf(
    units.length > 0 && areas.length > 0,
    keyed("memberships", row({ unitId: oneOf(units), areaId: oneOf(areas), from: date }, { to: date }))
  )
})

const plan = ({ authority, goalAreas, goals, groups, indicators, units }: Ids) => ({
  goalAreas: named(goalAreas, { name: textArbitrary, order: count, curriculumAreas: someOf(CurriculumArea.literals) }),
  goals: rowsIf(
    goalAreas.length > 0,
    named(
      goals,
      { goalAreaId: oneOf(goalAreas), statement: textArbitrary, origin: oneOf(Goal.fields.origin.literals) },
      {
        unitId: oneOf([authority, ...units]),
        schoolForms: someOf(SchoolForm.literals),
        criterion: textArbitrary,
        source: textArbitrary
      }
    )
  ),
  targets: rowsIf(
    goalAreas.length > 0 && goals.length > 0 && indicators.length > 0,
    keyed(
      "targets",
      row(
        {
          goalId: oneOf(goals),
          indicatorId: oneOf(indicators),
          comparison: oneOf(Target.fields.comparison.literals)
        },
        { value: quantityArbitrary, groupId: oneOf(["all", ...groups]) }
      )
    )
  ),
  groups: named(groups, { dimension: textArbitrary, name: textArbitrary, partOf: someOf(["all", ...groups]) })
})

const breaks = fc.uniqueArray(row({ from: period, reason: textArbitrary }), {
  maxLength: 2,
  selector: ({ from }) => from
})

const externalIds = fc.dictionary(fc.oneof(fc.constant("kolada"), textArbitrary), looseText, { maxKeys: 3 })

/** Numbers that agree with a status. */
const observation = (ids: Ids, status: Status): fc.Arbitrary<Record<string, unknown>> => {
  const fixed = {
    indicatorId: oneOf(ids.indicators),
    unitId: oneOf([ids.authority, ...ids.areas, ...ids.units]),
    period,
    groupId: oneOf(["all", ...ids.groups]),
    status: fc.constant(status),
    origin: textArbitrary
  }
  const bases = { denominator: quantityArbitrary, base: quantityArbitrary, collectedOn: date }
  return hasNumber(status)
    ? row({ ...fixed, value: quantityArbitrary }, { ...bases, numerator: quantityArbitrary })
    : row(fixed, bases)
}

const followUp = (ids: Ids) => {
  const { kind, better, overUnits, overTime, disclosure } = Indicator.fields
  return {
    indicators: named(
      ids.indicators,
      {
        name: textArbitrary,
        definition: textArbitrary,
        kind: oneOf(kind.literals),
        factor: quantityArbitrary,
        decimals: fc.nat({ max: 6 }),
        unit: textArbitrary,
        better: oneOf(better.literals),
        overUnits: oneOf(overUnits.literals),
        overTime: oneOf(overTime.literals),
        intervalYears: fc.integer({ min: 1, max: 20 }),
        disclosure: oneOf(disclosure.literals),
        source: textArbitrary,
        breaks
      },
      {
        scaleMinimum: quantityArbitrary,
        scaleMaximum: quantityArbitrary,
        population: textArbitrary,
        variant: textArbitrary,
        schoolForms: someOf(SchoolForm.literals),
        minimumBase: count,
        minimumCoverage: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
        externalIds
      }
    ),
    observations: rowsIf(
      ids.indicators.length > 0,
      keyed(
        "observations",
        oneOf(Status.literals).chain((status) => observation(ids, status))
      )
    )
  }
}

const surveys = ({ authority, cycles, questions, indices, units, goalAreas }: Ids) => {
  const node = oneOf([authority, ...units])
  const counts = "invited complete partial refusal nonContact otherEligible unknownEligibility notEligible".split(" ")
  return {
    surveyCycles: named(
      cycles,
      {
        kind: oneOf(SurveyCycle.fields.kind.literals),
        name: textArbitrary,
        questionnaireId: identifierArbitrary,
        respondentGroup: identifierArbitrary,
        intervalYears: count,
        opensOn: date,
        closesOn: date,
        state: oneOf(SurveyCycle.fields.state.literals),
        anonymous: fc.boolean(),
        minimumBase: count
      },
      pointer("previousCycleId", cycles)
    ),
    questions: named(
      questions,
      {
        questionnaireId: identifierArbitrary,
        text: textArbitrary,
        kind: oneOf(Question.fields.kind.literals),
        reversed: fc.boolean(),
        dontKnowCodes: fc.array(quantityArbitrary, { maxLength: 2 }),
        dontKnow: oneOf(Question.fields.dontKnow.literals)
      },
      {
        minimum: quantityArbitrary,
        maximum: quantityArbitrary,
        ...pointer("goalAreaId", goalAreas),
        ...pointer("comparableWith", questions)
      }
    ),
    surveyIndices: rowsIf(
      questions.length > 0,
      named(
        indices,
        {
          questionnaireId: identifierArbitrary,
          name: textArbitrary,
          questionIds: someOf(questions, 1),
          scale: oneOf(SurveyIndex.fields.scale.literals),
          minimumQuestions: count
        },
        { weights: fc.array(quantityArbitrary, { maxLength: 2 }) }
      )
    ),
    participation: rowsIf(
      cycles.length > 0,
      keyed(
        "participation",
        row({
          cycleId: oneOf(cycles),
          unitId: node,
          respondentGroup: identifierArbitrary,
          basis: oneOf(Participation.fields.basis.literals),
          ...Object.fromEntries(counts.map((field) => [field, count]))
        })
      )
    ),
    surveyTallies: rowsIf(
      cycles.length > 0 && questions.length > 0,
      keyed(
        "surveyTallies",
        row({
          cycleId: oneOf(cycles),
          unitId: node,
          respondentGroup: identifierArbitrary,
          questionId: oneOf(questions),
          counts: fc.array(count, { maxLength: 5 }),
          nonSubstantive: count,
          missing: count
        })
      )
    )
  }
}

/** Lists of rows that were drawn although what they point at was not. */
const goalIds = ({ goalAreas, goals }: Ids): ReadonlyArray<string> => (goalAreas.length === 0 ? [] : goals)
const indexIds = ({ questions, indices }: Ids): ReadonlyArray<string> => (questions.length === 0 ? [] : indices)

const evidence = (ids: Ids): fc.Arbitrary<Record<string, unknown>> => {
  const document = row({ kind: fc.constant("document"), title: textArbitrary }, { reference: textArbitrary })
  const survey = row(
    { kind: fc.constant("survey"), ...pointer("cycleId", ids.cycles) },
    { ...pointer("questionId", ids.questions), ...pointer("indexId", indexIds(ids)) }
  )
  const fact = row({
    kind: fc.constant("observation"),
    ...pointer("indicatorId", ids.indicators),
    period,
    groupId: oneOf(["all", ...ids.groups])
  })
  return fc.oneof(document, ...(ids.cycles.length > 0 ? [survey] : []), ...(ids.indicators.length > 0 ? [fact] : []))
}

const development = (ids: Ids) => {
  const unitId = oneOf([ids.authority, ...ids.areas, ...ids.units])
  return {
    evaluations: named(
      ids.evaluations,
      {
        unitId,
        year,
        judgement: oneOf(Judgement.literals),
        analysis: looseText,
        causes: fc.array(textArbitrary, { maxLength: 3 }),
        evidence: fc.array(evidence(ids), { maxLength: 3 }),
        decidedOn: date,
        decidedByRole: textArbitrary
      },
      {
        noActionReason: textArbitrary,
        ...pointer("goalId", goalIds(ids)),
        ...pointer("goalAreaId", ids.goalAreas)
      }
    ),
    actions: named(
      ids.actions,
      {
        unitId,
        year,
        description: textArbitrary,
        responsibleRole: looseText,
        dueOn: date,
        expectedEffect: looseText,
        status: oneOf(Action.fields.status.literals)
      },
      {
        startsOn: date,
        followUpOn: date,
        completedOn: date,
        outcome: textArbitrary,
        ...pointer("evaluationId", ids.evaluations),
        ...pointer("goalId", goalIds(ids)),
        ...pointer("measureIndicatorId", ids.indicators),
        ...pointer("continuesActionId", ids.actions)
      }
    ),
    deficiencies: named(ids.deficiencies, {
      unitId,
      foundBy: oneOf(Deficiency.fields.foundBy.literals),
      description: textArbitrary,
      foundOn: date,
      actionIds: someOf(ids.actions)
    }),
    involvement: keyed(
      "involvement",
      row({
        unitId,
        year,
        group: oneOf(Involvement.fields.group.literals),
        mode: oneOf(Involvement.fields.mode.literals),
        how: looseText
      })
    ),
    reports: keyed(
      "reports",
      row(
        {
          unitId,
          year,
          period,
          status: oneOf(UnitReport.fields.status.literals),
          responsibleRole: looseText,
          texts: sectionTexts
        },
        {
          submittedOn: date,
          adoptedOn: date,
          adoptedByRole: textArbitrary,
          publishedAt: textArbitrary,
          missingReason: textArbitrary,
          externalRefs: sectionTexts
        }
      )
    )
  }
}

/**
 * Any data set that decodes: every list with up to a few rows, references that lead somewhere, and texts that are hard to keep.
 * Breaks of one indicator have different periods, for the tables know them by it.
 */
export const datasetArbitrary: fc.Arbitrary<Dataset> = idsArbitrary.chain(
  (ids) =>
    fc.record(
      {
        schemaVersion: fc.constant(1),
        year,
        ...organisation(ids),
        ...plan(ids),
        ...followUp(ids),
        ...surveys(ids),
        ...development(ids)
      },
      { noNullPrototype: true }
    ) as unknown as fc.Arbitrary<Dataset>
)
