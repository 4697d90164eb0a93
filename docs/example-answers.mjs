/**
 * Makes the survey answers of the example: nobody gave them. Every run gives the same bytes, for the random numbers start
 * from a fixed seed. Run it with `node docs/example-answers.mjs`; it writes `docs/example/answers` and `participation.csv`.
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { argv } from "node:process"
import { fileURLToPath } from "node:url"

/** Even random numbers from 0 to 1 (mulberry32, T. Ettinger, public domain). */
const randomFrom = (seed) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A number around 0 that is seldom far from it: the sum of twelve even numbers, as near a bell as the example needs. */
const bell = (random) => Array.from({ length: 12 }, random).reduce((sum, value) => sum + value, 0) - 6

/** How a unit stands to the others, much the same from year to year. */
const levelOf = (unit, seed, random) => {
  const own = [...unit].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), seed)
  return 0.4 * bell(randomFrom(own)) + 0.12 * bell(random)
}

/** Pupils in year 5 by unit and year: girls, boys. */
const pupils = {
  2023: {
    vresbackaskolan: [25, 22],
    kvarnrydsskolan: [15, 16],
    centralskolan: [18, 19],
    tallrydsskolan: [12, 11],
    ormkullaskolan: [9, 12],
    solrydaskolan: [29, 32],
    karrhultaskolan: [6, 8],
    ronnarydsskolan: [24, 28],
    "skogsbrynets-skola": [4, 3]
  },
  2025: {
    vresbackaskolan: [26, 23],
    kvarnrydsskolan: [14, 17],
    centralskolan: [17, 18],
    tallrydsskolan: [13, 11],
    ormkullaskolan: [10, 11],
    "solrydaskolan-ostra": [16, 18],
    "solrydaskolan-vastra": [13, 14],
    karrhultaskolan: [7, 7],
    ronnarydsskolan: [25, 29],
    "skogsbrynets-skola": [4, 2]
  }
}

/** Employees by unit and year. */
const staff = {
  2023: {
    vitsippskullen: 11,
    ravglantan: 12,
    humleblomstret: 15,
    kastanjekronan: 20,
    lerkarret: 8,
    mullvadshogen: 6,
    rodluvestigen: 14,
    solvreten: 16,
    tranmyren: 12,
    utterbacken: 24,
    vresbackaskolan: 52,
    kvarnrydsskolan: 34,
    centralskolan: 38,
    tallrydsskolan: 26,
    ormkullaskolan: 24,
    solrydaskolan: 61,
    karrhultaskolan: 16,
    ronnarydsskolan: 55,
    "skogsbrynets-skola": 9,
    videskolan: 21,
    "fritids-kottebo": 5,
    "fritids-trastboet": 6,
    "fritids-sjolyktan": 4
  },
  2025: {
    vitsippskullen: 10,
    ravglantan: 12,
    humleblomstret: 14,
    kastanjekronan: 20,
    lerkarret: 7,
    rodluvestigen: 13,
    solvreten: 16,
    tranmyren: 12,
    utterbacken: 23,
    vresbackaskolan: 51,
    kvarnrydsskolan: 35,
    centralskolan: 37,
    tallrydsskolan: 25,
    ormkullaskolan: 23,
    "solrydaskolan-ostra": 35,
    "solrydaskolan-vastra": 28,
    karrhultaskolan: 16,
    ronnarydsskolan: 54,
    "skogsbrynets-skola": 8,
    videskolan: 22,
    "fritids-kottebo": 5,
    "fritids-trastboet": 6,
    "fritids-sjolyktan": 4
  }
}

/** How far a question lies from the middle, in steps; a turned question is answered the other way round. */
const surveys = {
  pupils: {
    seed: 5_2023,
    questions: [
      ["e5-trygg-skolan", 0.75],
      ["e5-trygg-rasten", 0.35],
      ["e5-oroad", 0.5, "turned"],
      ["e5-vara-med", -0.15],
      ["e5-lyssnar", 0.05],
      ["e5-forklarar", 0.55],
      ["e5-hjalp", 0.6],
      ["e5-studiero", -0.35],
      ["e5-nyfiken", 0]
    ],
    comments: [
      "Bra lärare.",
      "Det är hög ljudnivå i matsalen.",
      "Vi vill ha fler bollar på rasten.",
      "Roligt med slöjd."
    ]
  },
  staff: {
    seed: 9_2023,
    questions: [
      ["hme-meningsfullt", 0.95],
      ["hme-larande", 0.45],
      ["hme-ser-fram", 0.5],
      ["hme-uppskattning", 0.4],
      ["hme-fortroende", 0.6],
      ["hme-ansvar", 0.65],
      ["hme-insatt", 0.7],
      ["hme-foljs-upp", 0.15],
      ["hme-forvantningar", 0.8]
    ]
  },
  citizens: {
    seed: 4_2021,
    questions: [
      ["nki-helhet", 0.45],
      ["nki-forvantningar", 0.1],
      ["nki-ideal", -0.1]
    ]
  }
}

/** One answer on a scale: the person's mind and the question's ease, cut into steps. */
const stepOf = (mind, ease, turned, steps, random) => {
  const place = (turned ? -1 : 1) * (0.55 * mind + ease) + 0.75 * bell(random)
  const step = Math.ceil((place / 4 + 0.5) * steps)
  return Math.min(steps, Math.max(1, step))
}

const answered = (questions, { steps, dontKnow, silent, spread }, mind, random) =>
  questions.map(([, ease, turned]) => {
    const draw = random()
    if (draw < silent) return ""
    if (draw < silent + (dontKnow?.share ?? 0)) return String(dontKnow.code)
    return String(stepOf(mind, ease * spread, turned === "turned", steps, random))
  })

const csv = (rows) => `${rows.map((cells) => cells.map(cell).join(",")).join("\n")}\n`
const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const participationOf = (cycle, unit, group, invited, handedIn, partial) => {
  const silent = invited - handedIn
  const refusal = Math.floor(silent * 0.2)
  return [cycle, unit, group, "roster", invited, handedIn - partial, partial, refusal, silent - refusal, 0, 0, 0].map(
    String
  )
}

const isPartial = (answers) => answers.filter((answer) => answer === "").length >= 3

/** One round: `groups` are unit, respondents, persons asked and the unit's own level. */
const roundOf = (cycle, survey, scale, groups, random) => {
  const rows = []
  const participation = []
  for (const { unit, group, invited, level, rate } of groups) {
    const forms = Array.from({ length: invited }, () => random())
      .filter((draw) => draw < rate)
      .map(() => answered(survey.questions, scale, level + bell(random), random))
    for (const form of forms) rows.push({ unit, group, form })
    participation.push(participationOf(cycle, unit, group, invited, forms.length, forms.filter(isPartial).length))
  }
  return { rows, participation }
}

const pupilRound = (year) => {
  const random = randomFrom(surveys.pupils.seed + year)
  const groups = Object.entries(pupils[year]).flatMap(([unit, [girls, boys]]) => {
    const level = levelOf(unit, surveys.pupils.seed, random)
    return [
      { unit, group: "girls", invited: girls, level: level - 0.1, rate: 0.88 },
      { unit, group: "boys", invited: boys, level: level + 0.1, rate: 0.84 }
    ]
  })
  const scale = { steps: 4, dontKnow: { code: 9, share: 0.04 }, silent: 0.02, spread: 1 }
  const { rows, participation } = roundOf(`elever-5-${year}`, surveys.pupils, scale, groups, random)
  const header = ["unit_id", "respondent_group", ...surveys.pupils.questions.map(([id]) => id), "e5-fritt"]
  const body = rows.map(({ unit, group, form }) => {
    const comment = random() < 0.08 ? surveys.pupils.comments[Math.floor(random() * 4)] : ""
    return [unit, group, ...form, comment]
  })
  return { file: `elever-5-${year}.csv`, text: csv([header, ...body]), participation }
}

/** The staff survey comes as LimeSurvey exports it: columns and codes of its own. */
const staffRound = (year) => {
  const random = randomFrom(surveys.staff.seed + year)
  const groups = Object.entries(staff[year]).map(([unit, invited]) => {
    const level = levelOf(unit, surveys.staff.seed, random)
    return { unit, group: "staff", invited, level, rate: 0.66 + 0.25 * random() }
  })
  const scale = { steps: 5, silent: 0.01, spread: 1 }
  const { rows, participation } = roundOf(`medarbetare-${year}`, surveys.staff, scale, groups, random)
  const columns = surveys.staff.questions.map((_, index) => `HME[SQ00${index + 1}]`)
  const header = ["Response ID", "Last page", "Start language", "Enhet", ...columns]
  const body = rows.map(({ unit, form }, index) => {
    return [String(index + 1), "2", "sv", unit, ...form.map((code) => (code === "" ? "" : `A${code}`))]
  })
  return { file: `medarbetare-${year}.csv`, text: csv([header, ...body]), participation }
}

const citizenRound = (year, invited, rate) => {
  const random = randomFrom(surveys.citizens.seed + year)
  const groups = [{ unit: "ekbacken", group: "citizens", invited, level: 0.2, rate }]
  const scale = { steps: 10, dontKnow: { code: 99, share: 0.03 }, silent: 0.01, spread: 1 }
  const { rows, participation } = roundOf(`medborgare-${year}`, surveys.citizens, scale, groups, random)
  const header = ["unit_id", "respondent_group", ...surveys.citizens.questions.map(([id]) => id)]
  const body = rows.map(({ unit, group, form }) => [unit, group, ...form])
  return { file: `medborgare-${year}.csv`, text: csv([header, ...body]), participation }
}

const participationHeader = [
  ...["cycle_id", "unit_id", "respondent_group", "basis", "invited", "complete", "partial", "refusal"],
  ...["non_contact", "other_eligible", "unknown_eligibility", "not_eligible"]
]

/** The files that the script writes: name below the data set's folder, and text. */
export const exampleAnswers = () => {
  const rounds = [
    ...[pupilRound(2023), pupilRound(2025), staffRound(2023), staffRound(2025)],
    ...[citizenRound(2021, 1000, 0.56), citizenRound(2025, 1000, 0.53)]
  ]
  return [
    ...rounds.map(({ file, text }) => ({ name: `answers/${file}`, text })),
    {
      name: "participation.csv",
      text: csv([participationHeader, ...rounds.flatMap(({ participation }) => participation)])
    }
  ]
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL("example/", import.meta.url)
  mkdirSync(new URL("answers/", folder), { recursive: true })
  for (const { name, text } of exampleAnswers()) writeFileSync(new URL(name, folder), text)
}
