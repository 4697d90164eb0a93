import { listed } from "../rule.js"

/** Rules whose breach is input that cannot be decoded. */
export const decodedRules = {
  unitCodeHasItsForm: listed("enforced-by-decoding", "SK-UNI-004", "Unit", "error", "Skolenhetsregistret v2"),
  municipalityCodeExists: listed(
    "enforced-by-decoding",
    "SK-UNI-010",
    "Authority",
    "error",
    "SCB, Läns- och kommunkoder"
  ),
  organisationNumberIsValid: listed(
    "enforced-by-decoding",
    "SK-UNI-011",
    "Authority",
    "error",
    "Skatteverket, organisationsnummer (R-high)"
  ),
  goalHasAreaAndOrigin: listed("enforced-by-decoding", "SK-GOA-003", "Goal", "error", "logik"),
  followUpHoldsNoJudgement: listed(
    "enforced-by-decoding",
    "SK-FOL-001",
    "FollowUp",
    "error",
    "den kommunala planen: uppföljningen är saklig och värderingsfri"
  ),
  followUpIsTraceable: listed("enforced-by-decoding", "SK-FOL-003", "FollowUp", "error", "logik"),
  statusAndNumberExclude: listed(
    "enforced-by-decoding",
    "SK-FOL-009",
    "FollowUp",
    "error",
    "Skolverket, signs of Sök statistik"
  )
} as const
