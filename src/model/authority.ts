import * as Schema from "effect/Schema"
import { Identifier, Text } from "./identifier.js"
import { MunicipalityCode } from "./municipality.js"
import { OrganisationNumber } from "./official-number.js"
import { Regime } from "./report-codes.js"

/**
 * The body responsible for the schools (huvudman): the root of the organisation tree.
 *
 * @category model
 */
export const Authority = Schema.Struct({
  /** Name that other rows use. */
  id: Identifier,
  /** Name for people, for instance `Ekbackens kommun`. */
  name: Text,
  /** Kind of body: municipality (kommun), region, state (stat) or independent (enskild). */
  kind: Schema.Literals(["municipality", "region", "state", "independent"]),
  /** Municipality code (kommunkod) out of SCB's list. */
  municipalityCode: Schema.optionalKey(MunicipalityCode),
  /** Organisation number (organisationsnummer), ten digits with check digit. */
  organisationNumber: Schema.optionalKey(OrganisationNumber),
  /** The rules that its reports follow; absent: those in force in the reporting year. */
  regime: Schema.optionalKey(Regime)
}).annotate({ identifier: "skolkvalitet/Authority" })

/**
 * The body responsible for the schools (huvudman): the root of the organisation tree.
 *
 * @category model
 */
export interface Authority extends Schema.Schema.Type<typeof Authority> {}
