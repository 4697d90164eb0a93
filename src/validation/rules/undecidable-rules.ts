import { listed } from "../rule.js"

/** Rules that no data set holds enough to decide. */
export const undecidableRules = {
  gradesLieInRange: listed("not-decidable", "SK-UNI-009", "Unit", "error", "Skolenhetsregistret v2; prop. 2024/25:143"),
  unitHasOneRektor: listed("not-decidable", "SK-UNI-012", "Unit", "warning", "skollagen 2 kap. 9 §"),
  skolchefIsAppointed: listed(
    "not-decidable",
    "SK-UNI-014",
    "Authority",
    "warning",
    "skollagen 2 kap. 8 a § (Lag 2018:608; första dag ur minnet, R-med)"
  ),
  salsaHasEnoughPupils: listed("not-decidable", "SK-IND-002", "Indicator", "warning", "Skolverket, SALSA"),
  salsaResidualAddsUp: listed("not-decidable", "SK-IND-003", "Indicator", "error", "Skolverket, SIRIS om SALSA"),
  unitsAreNotRanked: listed("not-decidable", "SK-IND-004", "Indicator", "error", "Skolverket, SALSA and BRUK"),
  breaksAreMarked: listed(
    "not-decidable",
    "SK-IND-005",
    "Indicator",
    "warning",
    "Skolverket, Förklaring av statistikinsamling; prop. 2024/25:143"
  ),
  gradeScaleIsInForce: listed("not-decidable", "SK-IND-006", "Indicator", "warning", "Skolverket, meritvärde"),
  totalsEqualRecomputation: listed("not-decidable", "SK-REP-016", "CentralReport", "error", "logik")
} as const
