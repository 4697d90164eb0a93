import * as Schema from "effect/Schema"
import { matches } from "./pattern.js"

const identifierPattern = /^(?!\s)[^/|;,\p{Cc}]+(?<!\s)$/u

/**
 * A name that rows use to point at each other, for instance `school-1`. It is free text without `/ | ; ,`, control
 * characters or outer spaces, so that it can stand in figure ids, list cells and every CSV profile.
 *
 * @category model
 */
export const Identifier = Schema.String.check(matches(identifierPattern, "not-an-identifier"))

/**
 * A name that rows use to point at each other.
 *
 * @category model
 */
export type Identifier = string

/**
 * A text for people that must say something: not empty and not only spaces.
 *
 * @category model
 */
export const Text = Schema.String.check(matches(/\S/, "empty-text"))

/**
 * The group that every observation belongs to when no other group is named: everybody. It is never listed.
 *
 * @category model
 */
export const everyone = "all"
