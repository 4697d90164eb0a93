# Statistics of single items, of answers made by rule: base R, and describe of the package psych for what both have.
# Run: Rscript item-statistics.R > item-statistics.json, then the formatter of the project.
suppressMessages(library(psych))
library(jsonlite)

# Codes minimum..maximum by rule; each 11th row has no answer (NA), each 13th does not know (99).
answers <- function(rows, minimum, maximum, factor) {
  row <- seq_len(rows)
  codes <- minimum + (factor * row^2 + row %/% 3) %% (maximum - minimum + 1)
  codes[row %% 13 == 0] <- 99
  codes[row %% 11 == 0] <- NA
  codes
}
summarised <- function(rows, minimum, maximum, factor, reversed, top) {
  codes <- answers(rows, minimum, maximum, factor)
  x <- codes[!is.na(codes) & codes != 99]
  if (reversed) x <- minimum + maximum - x
  described <- describe(x)
  stopifnot(all.equal(c(described$mean, described$sd, described$median, described$se), c(mean(x), sd(x), median(x), sd(x) / sqrt(length(x)))))
  list(
    scale = lapply(list(minimum = minimum, maximum = maximum, reversed = reversed), unbox), top = unbox(top), codes = codes,
    mean = unbox(mean(x)), standardDeviation = unbox(sd(x)), standardError = unbox(sd(x) / sqrt(length(x))), median = unbox(median(x)),
    interval95 = as.vector(t.test(x)$conf.int), interval99 = as.vector(t.test(x, conf.level = 0.99)$conf.int),
    index100 = unbox(mean((x - minimum) / (maximum - minimum) * 100)),
    topShare = unbox(mean(x > maximum - top)), topInterval95 = as.vector(prop.test(sum(x > maximum - top), length(x), correct = FALSE)$conf.int),
    bottomShare = unbox(mean(x < minimum + top))
  )
}
source <- paste0(R.version.string, ": mean, sd, median, t.test, prop.test without correction; psych ", packageVersion("psych"), ": describe. Answers by the rule in item-statistics.R.")
cat(toJSON(list(
  source = unbox(source),
  items = list(
    summarised(60, 1, 4, 2, FALSE, 2), summarised(60, 1, 4, 2, TRUE, 2), summarised(121, 1, 5, 3, FALSE, 2),
    summarised(90, 0, 10, 4, TRUE, 3), summarised(35, -3, 3, 5, FALSE, 1), summarised(14, 1, 2, 1, TRUE, 1)
  )
), digits = I(17), na = "null"), "\n")
