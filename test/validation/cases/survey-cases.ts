import type { Indicator } from "../../../src/model/indicator.js"
import type { Question } from "../../../src/model/question.js"
import type { SurveyCycle } from "../../../src/model/survey-cycle.js"
import type { Unit } from "../../../src/model/unit.js"
import { indicator, report, soundDataset, surveyCycle, unit } from "../../support/dataset-builder.js"
import type { RuleCase } from "../rule-case.js"
import { openQuestion, participation, question, surveyed, tally } from "./survey-rows.js"

const sheet = "brukare-2025/bjork/guardians"
const asked = `participation ${sheet}`
const counted = `surveyTallies ${sheet}/trivsel`

const withParticipation =
  (...[difference]: Parameters<typeof participation>) =>
  () =>
    surveyed({ participation: [participation(difference)] })

const withQuestion = (difference: Partial<Question>) => () => surveyed({ questions: [question(difference)] })

/** Without its scale. */
const withoutScale = () => {
  const { maximum, ...rest } = question()
  return surveyed({ questions: [rest], surveyTallies: [] })
}

const withTallies =
  (...surveyTallies: ReadonlyArray<ReturnType<typeof tally>>) =>
  () =>
    surveyed({ questions: [question(), question({ id: "trygghet" }), openQuestion()], surveyTallies })

const freeTexts = (personalDetails: number) =>
  tally({ questionId: "annat", counts: [], nonSubstantive: 0, missing: 12, personalDetails })

const trivsel = (difference: Partial<Indicator> = {}): Indicator =>
  indicator({ id: "trivsel", kind: "mean", factor: 1, surveyQuestionId: "trivsel", ...difference })

const withIndicators =
  (...indicators: ReadonlyArray<Indicator>) =>
  () =>
    surveyed({ indicators: [indicator(), ...indicators] })

interface GroupCase {
  readonly kind?: SurveyCycle["kind"]
  readonly forms?: Unit["schoolForms"]
  readonly texts?: Readonly<Record<string, string>>
}

const withGroup =
  (respondentGroup: string, { kind = "user", forms = ["GR"], texts = {} }: GroupCase = {}) =>
  () =>
    surveyed({
      units: [unit({ schoolForms: forms })],
      reports: [report({ texts })],
      surveyCycles: [surveyCycle({ kind, respondentGroup })],
      participation: [participation({ respondentGroup })],
      surveyTallies: []
    })

const round = (year: number, difference: Partial<SurveyCycle> = {}): SurveyCycle =>
  surveyCycle({
    id: `brukare-${year}`,
    opensOn: `${year}-03-01`,
    closesOn: `${year}-03-31`,
    state: "published",
    ...difference
  })

/** Rounds of 2023 and 2025 whose questionnaires are other ones; the later question can be compared with the earlier. */
const revised = (
  earlier: Partial<Question>,
  shown: Partial<Indicator> = {},
  later: Partial<Question> = { comparableWith: "trivsel-2023" }
) =>
  surveyed({
    questions: [
      question(later),
      question({ id: "trivsel-2023", questionnaireId: "brukare-gammal", text: "Trivs ditt barn?", ...earlier })
    ],
    surveyCycles: [
      round(2023, { questionnaireId: "brukare-gammal" }),
      round(2025, { previousCycleId: "brukare-2023" })
    ],
    indicators: [indicator(), trivsel(shown)]
  })

const withRounds =
  (rounds: ReadonlyArray<SurveyCycle>, shown: Partial<Indicator> = {}) =>
  () =>
    surveyed({
      surveyCycles: rounds,
      indicators: [indicator(), trivsel(shown)],
      participation: [],
      surveyTallies: []
    })

const breakFrom = (from: string): Partial<Indicator> => ({ breaks: [{ from, reason: "Ny enkät" }] })

const between = (before: number, after: number, kinds: string) => ({
  earlier: `brukare-${before}`,
  before: String(before),
  later: `brukare-${after}`,
  after: String(after),
  kinds
})

const nki = {
  id: "nki",
  questionnaireId: "brukare",
  name: "Nöjdhet",
  questionIds: ["trivsel", "trygghet"],
  scale: "0-100",
  minimumQuestions: 1
} as const

/** An index of two questions, and one of those that they can be compared with. */
const withIndex = (questionIds: readonly [string, ...ReadonlyArray<string>]) =>
  surveyed({
    questions: [
      question({ comparableWith: "q1" }),
      question({ id: "trygghet", comparableWith: "q2" }),
      question({ id: "q1", questionnaireId: "f1" }),
      question({ id: "q2", questionnaireId: "f1", minimum: 0 })
    ],
    surveyIndices: [nki, { ...nki, id: "nki-2023", questionnaireId: "f1", questionIds }],
    surveyCycles: [round(2023, { questionnaireId: "f1" }), round(2025, { previousCycleId: "brukare-2023" })],
    indicators: [indicator(), indicator({ id: "nki", kind: "index", surveyIndexId: "nki" })]
  })

export const surveyCases: ReadonlyArray<RuleCase> = [
  {
    rule: "SK-SUR-004",
    passing: withParticipation({ complete: 30, partial: 0, refusal: 0, nonContact: 0 }),
    failing: withParticipation({ complete: 30, partial: 1, refusal: 0, nonContact: 0 }),
    findings: [
      {
        at: `${asked} complete`,
        severity: "error",
        facts: { counted: "answers", number: 31, invited: 30, basis: "roster" }
      }
    ],
    notApplicable: () => surveyed({ participation: [] }),
    boundaries: [
      {
        says: "adds all outcomes of a roster",
        dataset: withParticipation({ unknownEligibility: 1 }),
        verdict: [
          { at: `${asked} invited`, facts: { counted: "dispositions", number: 31, invited: 30, basis: "roster" } }
        ]
      },
      {
        says: "does not add them where another number stands in for the roster",
        dataset: withParticipation({ basis: "proxy", unknownEligibility: 1 }),
        verdict: "pass"
      },
      {
        says: "only warns where another number stands in for the roster",
        dataset: withParticipation({ basis: "proxy", complete: 31 }),
        verdict: [{ at: `${asked} complete`, severity: "warning" }]
      },
      {
        says: "compares the counted questionnaires with the same group's persons asked",
        dataset: () =>
          surveyed({
            participation: [participation({ invited: 19, complete: 19, partial: 0, refusal: 0, nonContact: 0 })],
            surveyTallies: [tally(), tally({ respondentGroup: "pupils", counts: [0, 0, 0, 99] })]
          }),
        verdict: [
          {
            at: `${asked} invited`,
            severity: "error",
            facts: { counted: "questionnaires", number: 20, invited: 19, basis: "roster" }
          }
        ]
      },
      {
        says: "only warns of questionnaires without a roster",
        dataset: withParticipation({ basis: "proxy", invited: 19, complete: 0, partial: 0 }),
        verdict: [{ at: `${asked} invited`, severity: "warning" }]
      },
      {
        says: "finds answers where nobody was asked",
        dataset: () =>
          surveyed({
            participation: [participation({ invited: 0, complete: 1, partial: 0, refusal: 0, nonContact: 0 })],
            surveyTallies: []
          }),
        verdict: [{ at: `${asked} complete` }]
      }
    ]
  },
  {
    rule: "SK-SUR-005",
    passing: () => surveyed(),
    failing: withQuestion({ dontKnowCodes: [9, 4] }),
    findings: [
      {
        at: "questions trivsel dontKnowCodes",
        severity: "error",
        facts: { problem: "dont-know", code: 4, minimum: 1, maximum: 4 }
      }
    ],
    notApplicable: () =>
      surveyed({
        questions: [question({ questionnaireId: "annan", minimum: 4, maximum: 1 }), openQuestion()],
        surveyTallies: []
      }),
    boundaries: [
      {
        says: "needs a scale",
        dataset: withoutScale,
        verdict: [{ at: "questions trivsel maximum", facts: { problem: "missing" } }]
      },
      {
        says: "needs a scale of two steps or more",
        dataset: withQuestion({ minimum: 4 }),
        verdict: [{ at: "questions trivsel maximum", facts: { problem: "order", minimum: 4, maximum: 4 } }]
      },
      {
        says: "needs whole numbers",
        dataset: withQuestion({ minimum: 0.5 }),
        verdict: [{ at: "questions trivsel minimum", facts: { problem: "whole", minimum: 0.5, maximum: 4 } }]
      },
      {
        says: "needs whole numbers at both ends",
        dataset: withQuestion({ maximum: 4.5 }),
        verdict: [{ at: "questions trivsel maximum", facts: { problem: "whole", minimum: 1, maximum: 4.5 } }]
      },
      {
        says: "lets do not know lie just outside the scale",
        dataset: withQuestion({ dontKnowCodes: [0, 5] }),
        verdict: "pass"
      },
      {
        says: "needs words for every code or for none",
        dataset: withQuestion({ answerLabels: ["Aldrig", "Sällan", "Ofta", "Alltid"] }),
        verdict: [{ at: "questions trivsel answerLabels", facts: { problem: "labels", labels: 4, codes: 5 } }]
      },
      {
        says: "accepts words for every code",
        dataset: withQuestion({ answerLabels: ["Aldrig", "Sällan", "Ofta", "Alltid", "Vet ej"] }),
        verdict: "pass"
      },
      {
        says: "reverses scales only",
        dataset: () =>
          surveyed({
            questions: [
              question({ kind: "choice", reversed: true }),
              openQuestion({ reversed: true }),
              question({ id: "oro", reversed: true })
            ]
          }),
        verdict: [
          { at: "questions annat reversed", facts: { problem: "reversed" } },
          { at: "questions trivsel reversed" }
        ]
      },
      {
        says: "reads a question that is tallied in another questionnaire's round",
        dataset: withQuestion({ questionnaireId: "annan", minimum: 5 }),
        verdict: [{ at: "questions trivsel maximum" }]
      },
      {
        says: "needs as many counts as steps",
        dataset: withTallies(tally({ counts: [1, 3, 6, 8, 0] }), tally({ questionId: "annat", counts: [1] })),
        verdict: [
          { at: `surveyTallies ${sheet}/annat counts`, facts: { problem: "counts", counts: 1, steps: 0 } },
          { at: `${counted} counts`, facts: { problem: "counts", counts: 5, steps: 4 } }
        ]
      }
    ]
  },
  {
    rule: "SK-SUR-006",
    passing: withTallies(
      tally(),
      tally({ questionId: "trygghet", counts: [0, 0, 9, 10], nonSubstantive: 0 }),
      freeTexts(0)
    ),
    failing: withTallies(tally(), tally({ questionId: "trygghet", missing: 0 })),
    findings: [
      {
        at: `surveyTallies ${sheet}/trygghet missing`,
        severity: "error",
        facts: { problem: "totals", question: "trygghet", number: 19, other: "trivsel", otherNumber: 20 }
      }
    ],
    notApplicable: () => surveyed({ participation: [] }),
    boundaries: [
      {
        says: "has no more answers than respondents, do not know included",
        dataset: () => surveyed({ participation: [participation({ complete: 18, partial: 0 })] }),
        verdict: [
          { at: `${counted} counts`, facts: { problem: "answers", question: "trivsel", number: 19, respondents: 18 } }
        ]
      },
      {
        says: "may have as many answers as respondents",
        dataset: withParticipation({ complete: 18, partial: 1 }),
        verdict: "pass"
      },
      {
        says: "does not speak of answers where only the number of persons asked is known",
        dataset: withParticipation({ basis: "proxy", complete: 0, partial: 0 }),
        verdict: "not-applicable"
      },
      {
        says: "takes a roster at its word",
        dataset: withParticipation({ complete: 0, partial: 0 }),
        verdict: [{ at: `${counted} counts` }]
      },
      {
        says: "compares units and groups each for itself",
        dataset: withTallies(tally(), tally({ respondentGroup: "pupils", questionId: "trygghet", missing: 0 })),
        verdict: "pass"
      }
    ]
  },
  {
    rule: "SK-SUR-007",
    passing: withIndicators(trivsel({ minimumBase: 5 }), trivsel({ id: "andel" })),
    failing: withIndicators(trivsel({ disclosure: "open" })),
    findings: [{ at: "indicators trivsel disclosure", severity: "error", facts: { problem: "open" } }],
    notApplicable: () => soundDataset({ surveyCycles: [surveyCycle({ state: "cancelled", minimumBase: 1 })] }),
    boundaries: [
      {
        says: "needs five answers at least",
        dataset: withIndicators(trivsel({ minimumBase: 4 })),
        verdict: [{ at: "indicators trivsel minimumBase", facts: { problem: "base", base: 4, least: 5 } }]
      },
      {
        says: "needs five answers of a round as well",
        dataset: () => surveyed({ surveyCycles: [surveyCycle({ minimumBase: 4 })] }),
        verdict: [{ at: "surveyCycles brukare-2025 minimumBase", facts: { problem: "base", base: 4, least: 5 } }]
      },
      {
        says: "speaks of indices too, and not of other indicators",
        dataset: () =>
          surveyed({
            questions: [question(), question({ id: "trygghet" })],
            surveyIndices: [nki],
            indicators: [
              indicator({ disclosure: "open", minimumBase: 1 }),
              indicator({ id: "nki", kind: "index", disclosure: "open", surveyIndexId: "nki" })
            ]
          }),
        verdict: [{ at: "indicators nki disclosure" }]
      }
    ]
  },
  {
    rule: "SK-SUR-008",
    passing: withParticipation({ invited: 40, nonContact: 17 }),
    failing: withParticipation({ invited: 41, nonContact: 18 }),
    findings: [
      {
        at: `${asked} complete`,
        severity: "warning",
        facts: { problem: "low", answers: 20, asked: 41, percent: 48 }
      }
    ],
    notApplicable: () => surveyed({ surveyCycles: [surveyCycle({ state: "open" })], participation: [] }),
    boundaries: [
      {
        says: "needs to know how many were asked",
        dataset: () =>
          surveyed({
            questions: [question(), question({ id: "trygghet" }), question({ id: "arbetsro" })],
            participation: [],
            surveyTallies: [tally(), tally({ questionId: "arbetsro" }), tally({ questionId: "trygghet" })]
          }),
        verdict: [{ at: `surveyTallies ${sheet}/arbetsro respondentGroup`, facts: { problem: "unknown" } }]
      },
      {
        says: "asks it of every group",
        dataset: withTallies(tally(), tally({ respondentGroup: "pupils" })),
        verdict: [{ at: "surveyTallies brukare-2025/bjork/pupils/trivsel respondentGroup" }]
      },
      {
        says: "never rounds up to the half",
        dataset: withParticipation({ invited: 2001, complete: 1000, partial: 0 }),
        verdict: [{ at: `${asked} complete`, facts: { problem: "low", answers: 1000, asked: 2001, percent: 49 } }]
      },
      {
        says: "leaves out those who should not have been asked",
        dataset: withParticipation({ invited: 41, nonContact: 17, notEligible: 1 }),
        verdict: "pass"
      },
      {
        says: "counts questionnaires where only their number is known",
        dataset: withParticipation({ basis: "proxy", invited: 41, complete: 0, partial: 0 }),
        verdict: [{ at: `${asked} complete`, facts: { problem: "low", answers: 20, asked: 41, percent: 48 } }]
      },
      {
        says: "finds a group of whom nobody answered",
        dataset: () => surveyed({ surveyTallies: [], participation: [participation({ complete: 0, partial: 0 })] }),
        verdict: [{ at: `${asked} complete`, facts: { problem: "low", answers: 0, asked: 30, percent: 0 } }]
      },
      {
        says: "has no rate where nobody was asked",
        dataset: () => surveyed({ surveyTallies: [], participation: [participation({ invited: 2, notEligible: 2 })] }),
        verdict: "not-applicable"
      }
    ]
  },
  {
    rule: "SK-SUR-009",
    passing: () => revised({}),
    failing: () => revised({ maximum: 5, dontKnow: "include" }),
    findings: [{ at: "indicators trivsel breaks", severity: "error", facts: between(2023, 2025, "scale, base-rule") }],
    notApplicable: () => surveyed({ indicators: [indicator(), trivsel()] }),
    boundaries: [
      {
        says: "accepts a break from the later round on",
        dataset: () => revised({ maximum: 5 }, breakFrom("2025")),
        verdict: "pass"
      },
      {
        says: "accepts a break between the rounds",
        dataset: () => revised({ maximum: 5 }, breakFrom("2024-HT")),
        verdict: "pass"
      },
      {
        says: "accepts no break after the later round",
        dataset: () => revised({ maximum: 5 }, breakFrom("2025/26")),
        verdict: [{ at: "indicators trivsel breaks" }]
      },
      {
        says: "accepts no break from the earlier round on",
        dataset: () => revised({ maximum: 5 }, breakFrom("2023")),
        verdict: [{ at: "indicators trivsel breaks" }]
      },
      {
        says: "does not speak of a question that the earlier questionnaire did not have",
        dataset: () => revised({ maximum: 5 }, {}, {}),
        verdict: "not-applicable"
      },
      {
        says: "finds another population and another mode in rounds of one questionnaire",
        dataset: withRounds([
          round(2023, { population: "årskurs 5", mode: "paper" }),
          round(2025, { population: "årskurs 8", mode: "web" })
        ]),
        verdict: [{ at: "indicators trivsel breaks", facts: between(2023, 2025, "population, mode") }]
      },
      {
        says: "compares a round with the one of the year before that is most like it",
        dataset: withRounds([
          round(2023, { id: "a", respondentGroup: "pupils" }),
          round(2023, { id: "b" }),
          round(2021, { respondentGroup: "pupils" }),
          round(2025)
        ]),
        verdict: [{ at: "indicators trivsel breaks", facts: { ...between(2021, 2023, "population"), later: "b" } }]
      },
      {
        says: "compares finished rounds only",
        dataset: withRounds([round(2023), round(2025, { respondentGroup: "pupils", state: "open" })]),
        verdict: "not-applicable"
      },
      {
        says: "does not go back in time",
        dataset: withRounds([
          round(2023, { previousCycleId: "brukare-2025", period: "2025" }),
          round(2025, { previousCycleId: "brukare-2023", mode: "web" })
        ]),
        verdict: "not-applicable"
      },
      {
        says: "follows the questions through earlier questionnaires",
        dataset: () =>
          surveyed({
            questions: [
              question({ comparableWith: "q2" }),
              question({ id: "q2", questionnaireId: "f2", comparableWith: "q1" }),
              question({ id: "q1", questionnaireId: "f1", minimum: 0 })
            ],
            surveyCycles: [
              round(2021, { questionnaireId: "f1" }),
              round(2023, { questionnaireId: "f2", previousCycleId: "brukare-2021" }),
              round(2025, { previousCycleId: "brukare-2023" })
            ],
            indicators: [indicator(), trivsel()]
          }),
        verdict: [{ at: "indicators trivsel breaks", facts: between(2021, 2023, "scale") }]
      },
      {
        says: "finds an index whose questions have another scale",
        dataset: () => withIndex(["q1", "q2"]),
        verdict: [{ at: "indicators nki breaks", facts: between(2023, 2025, "scale") }]
      },
      {
        says: "does not speak of an index that is made of more questions than before",
        dataset: () => withIndex(["q1"]),
        verdict: "not-applicable"
      },
      {
        says: "does not speak of a count, which shows no survey",
        dataset: () => revised({ maximum: 5 }, { kind: "count" }),
        verdict: "not-applicable"
      }
    ]
  },
  {
    rule: "SK-SUR-010",
    passing: withTallies(freeTexts(0)),
    failing: withTallies(freeTexts(2)),
    findings: [{ at: `surveyTallies ${sheet}/annat personalDetails`, severity: "warning", facts: { texts: 2 } }],
    notApplicable: withTallies(tally()),
    boundaries: [
      {
        says: "finds a single text",
        dataset: withTallies(freeTexts(1)),
        verdict: [{ at: `surveyTallies ${sheet}/annat personalDetails`, facts: { texts: 1 } }]
      }
    ]
  },
  {
    rule: "SK-SUR-011",
    passing: withGroup("guardians"),
    failing: withGroup("pupils", { forms: ["FS"] }),
    findings: [
      {
        at: "participation brukare-2025/bjork/pupils respondentGroup",
        severity: "error",
        facts: { problem: "pupils", group: "pupils" }
      }
    ],
    notApplicable: withGroup("årskurs 8"),
    boundaries: [
      {
        says: "accepts pupils of a preschool where the report tells the method",
        dataset: withGroup("elever", { forms: ["FS"], texts: { "sources-and-method": "Femåringarna intervjuades." } }),
        verdict: "pass"
      },
      {
        says: "accepts pupils where the unit has more than a preschool",
        dataset: withGroup("Elever", { forms: ["FS", "FKLASS"] }),
        verdict: "pass"
      },
      {
        says: "finds children where there are only pupils",
        dataset: withGroup("barn", { forms: ["GR", "GY"] }),
        verdict: [
          {
            at: "participation brukare-2025/bjork/barn respondentGroup",
            facts: { problem: "children", group: "barn" }
          }
        ]
      },
      {
        says: "accepts children in leisure-time centres",
        dataset: withGroup("children", { forms: ["GR", "FTH"] }),
        verdict: "pass"
      },
      {
        says: "finds guardians in adult education",
        dataset: withGroup("vårdnadshavare", { forms: ["VUX"] }),
        verdict: [
          {
            at: "participation brukare-2025/bjork/vårdnadshavare respondentGroup",
            facts: { problem: "guardians", group: "vårdnadshavare" }
          }
        ]
      },
      {
        says: "accepts guardians where there are others than adults",
        dataset: withGroup("guardians", { forms: ["GY", "VUX"] }),
        verdict: "pass"
      },
      {
        says: "finds staff in a survey of users, once",
        dataset: withGroup("lärare"),
        verdict: [
          {
            at: "surveyCycles brukare-2025 respondentGroup",
            facts: { problem: "kind", kind: "user", group: "lärare" }
          }
        ]
      },
      {
        says: "accepts staff in a survey of staff, at any unit",
        dataset: withGroup("medarbetare", { kind: "staff", forms: ["FS"] }),
        verdict: "pass"
      },
      {
        says: "reads the groups of the answers as well",
        dataset: withTallies(tally(), tally({ respondentGroup: "staff" }), tally({ respondentGroup: "barn" })),
        verdict: [
          {
            at: "surveyTallies brukare-2025/bjork/barn/trivsel respondentGroup",
            facts: { problem: "children", group: "barn" }
          },
          {
            at: "surveyTallies brukare-2025/bjork/staff/trivsel respondentGroup",
            facts: { problem: "kind", kind: "user", group: "staff" }
          }
        ]
      },
      {
        says: "does not speak of the authority's own answers",
        dataset: () => surveyed({ participation: [], surveyTallies: [tally({ unitId: "ekbacken" })] }),
        verdict: "not-applicable"
      }
    ]
  }
]
