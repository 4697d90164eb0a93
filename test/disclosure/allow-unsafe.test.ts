import { describe, expect, it } from "vitest"
import { allowUnsafe } from "../../src/disclosure/allow-unsafe.js"
import { isProtectedRelease } from "../../src/disclosure/protected-release.js"
import { passed, releaseOf, schools } from "./support/town.js"

describe("allowUnsafe", () => {
  const release = releaseOf({
    units: schools("ask", "ek"),
    observations: [passed("ask", 12, 24), passed("ek", 20, 40)]
  })
  const allowed = allowUnsafe(release, "Everyone has agreed.")

  it("adds the reason to a release that can be written like any other", () => {
    expect(allowed).toEqual({ ...release, allowedUnsafe: "Everyone has agreed." })
    expect(isProtectedRelease(allowed)).toBe(true)
  })

  it("leaves the given release as it was", () => {
    expect(release.allowedUnsafe).toBeUndefined()
  })
})
