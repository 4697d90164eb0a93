import * as Result from "effect/Result"
import type { FigureTable } from "../aggregation/figure.js"
import type { DisclosurePolicy } from "../disclosure/policy.js"
import { isProtectedRelease, type ProtectedRelease } from "../disclosure/protected-release.js"
import type { Dataset } from "../model/dataset.js"
import { type FigureIndex, figureIndexOf } from "./figure-index.js"
import { ReportError } from "./report-error.js"

/** The figures that a report may show, and to whom. */
export interface ReportFigures {
  readonly audience: "public" | "internal"
  /** The policy that protected them; null when nothing did. */
  readonly policy: DisclosurePolicy | null
  /** Why they are shown although something can be worked out from them. */
  readonly allowedUnsafe?: string
  readonly index: FigureIndex
}

const isFigureTable = (value: unknown): value is FigureTable => {
  const { dataset, figures } = (value ?? {}) as Partial<FigureTable>
  return typeof dataset?.authority?.id === "string" && Array.isArray(figures)
}

const sameOrigin = (
  dataset: Dataset,
  of: { readonly year: number; readonly authority: { readonly id: string } }
): ReportError | undefined =>
  of.year === dataset.year && of.authority.id === dataset.authority.id
    ? undefined
    : new ReportError({
        code: "other-release",
        path: [],
        facts: {
          releaseAuthority: of.authority.id,
          releaseYear: of.year,
          authority: dataset.authority.id,
          year: dataset.year
        }
      })

/** Takes the figures out of a release, or out of a figure table for use inside the authority. */
export const reportFigures = (
  dataset: Dataset,
  release: ProtectedRelease | FigureTable
): Result.Result<ReportFigures, ReportError> => {
  const isProtected = isProtectedRelease(release)
  if (!isProtected && !isFigureTable(release)) {
    return Result.fail(new ReportError({ code: "not-protected", path: [], facts: {} }))
  }
  const problem = sameOrigin(dataset, isProtected ? release : release.dataset)
  if (problem !== undefined) return Result.fail(problem)
  const index = figureIndexOf(release.figures)
  return Result.succeed(
    isProtected
      ? {
          ...{ audience: "public", policy: release.policy, index },
          ...(release.allowedUnsafe === undefined ? {} : { allowedUnsafe: release.allowedUnsafe })
        }
      : { audience: "internal", policy: null, index }
  )
}
