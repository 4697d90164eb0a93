import type { MemberCounts } from "./counted-cell.js"
import { modularSpan } from "./modular-span.js"

/** Two primes, for one of them might divide what elimination divides by. */
const primes = [67_108_837, 33_554_393]

/**
 * Says which sums follow from others by adding and subtracting multiples of them. A sum that follows modulo either prime
 * counts: where the two should ever differ, an audit errs on the side of alarm.
 */
export const followsFrom = (sums: ReadonlyArray<MemberCounts>): ((sum: MemberCounts) => boolean) => {
  const shortFirst = [...sums].sort((a, b) => a.size - b.size)
  const spans = primes.map((prime) => {
    const span = modularSpan(prime)
    for (const sum of shortFirst) span.add(sum)
    return span
  })
  return (sum) => spans.some((span) => span.follows(sum))
}
