# Cronbach's alpha by the package psych, on R's own data set attitude, with gaps by rule, and with one item turned.
# Run: Rscript cronbach-alpha.R > cronbach-alpha.json, then the formatter of the project.
suppressMessages(library(psych))
library(jsonlite)

full <- unname(as.matrix(attitude))
gaps <- full
gaps[(5 * row(gaps) + 3 * col(gaps)) %% 17 == 0] <- NA
turned <- full
turned[, 3] <- 130 - turned[, 3]

feldt <- function(alpha, rows, items, confidence) {
  ends <- alpha.ci(alpha, rows, items, p.val = 1 - confidence)
  c(ends$lower.ci, ends$upper.ci)
}
summarised <- function(name, x, deletion) {
  used <- if (deletion == "listwise") na.omit(x) else x
  result <- alpha(as.data.frame(used), use = "pairwise", warnings = FALSE)
  total <- result$total
  list(
    name = unbox(name), deletion = unbox(deletion), rows = x,
    alpha = unbox(total$raw_alpha), standardisedAlpha = unbox(total$std.alpha), averageCorrelation = unbox(total$average_r),
    alphaIfDropped = result$alpha.drop$raw_alpha,
    interval95 = c(result$feldt$lower.ci[[1]], result$feldt$upper.ci[[1]]),
    interval90 = feldt(total$raw_alpha, nrow(used), ncol(used), 0.9),
    completeRows = unbox(nrow(na.omit(x)))
  )
}
source <- paste0(
  R.version.string, ", psych ", packageVersion("psych"), ": alpha, alpha.ci. Data: attitude of R's package datasets ",
  "(Chatterjee and Price, Regression Analysis by Example, 1977), GPL-2 or GPL-3 as R itself."
)
cat(toJSON(list(
  source = unbox(source),
  cases = list(
    summarised("all answers", full, "listwise"),
    summarised("gaps", gaps, "listwise"),
    summarised("gaps", gaps, "pairwise"),
    summarised("one item turned", turned, "pairwise")
  )
), digits = I(17), na = "null"), "\n")
