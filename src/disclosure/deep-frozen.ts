/** Copies plain data and freezes the copy all the way down, so that neither it nor the original can change the other. */
export const deepFrozen = <Value>(value: Value): Value => {
  if (typeof value !== "object" || value === null) return value
  if (Array.isArray(value)) return Object.freeze(value.map(deepFrozen)) as Value
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deepFrozen(inner)]))
  return Object.freeze(copy) as Value
}
