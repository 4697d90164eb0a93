# Differences of means from raw data: Welch's t test, the paired t test, and partly overlapping groups by formula.
# Run: Rscript mean-difference.R > mean-difference.json, then the formatter of the project.
number <- function(x) sprintf("%.17g", x)
list_of <- function(x) paste0("[", paste(number(x), collapse = ","), "]")
summary_of <- function(x) sprintf("{\"mean\": %s, \"standardDeviation\": %s, \"n\": %d}", number(mean(x)), number(sd(x)), length(x))
entry <- function(name, first, second, overlap, error, df, limits, p) sprintf(
  "    {\"name\": \"%s\", \"first\": %s, \"second\": %s, \"overlap\": %s, \"confidence\": 0.95,\n     \"difference\": %s, \"standardError\": %s, \"degreesOfFreedom\": %s, \"lower\": %s, \"upper\": %s, \"pValue\": %s}",
  name, summary_of(first), summary_of(second), overlap, number(mean(second) - mean(first)),
  number(error), number(df), number(limits[1]), number(limits[2]), number(p)
)
tested <- function(name, first, second, paired) {
  test <- t.test(second, first, paired = paired)
  overlap <- if (paired) sprintf("{\"n\": %d, \"correlation\": %s}", length(first), number(cor(first, second))) else "null"
  entry(name, first, second, overlap, test$stderr, test$parameter, test$conf.int, test$p.value)
}
# Derrick, Toher and White 2017: the first `shared` values of both groups belong to the same persons.
partly <- function(name, first, second, shared) {
  n <- c(length(first), length(second))
  v <- c(var(first), var(second)) / n
  r <- cor(first[1:shared], second[1:shared])
  error <- sqrt(sum(v) - 2 * r * sd(first) * sd(second) * shared / prod(n))
  welch <- sum(v)^2 / sum(v^2 / (n - 1))
  alone <- sum(n) - 2 * shared
  df <- shared - 1 + (welch - shared + 1) / (alone + 2 * shared) * alone
  d <- mean(second) - mean(first)
  overlap <- sprintf("{\"n\": %d, \"correlation\": %s}", shared, number(r))
  entry(name, first, second, overlap, error, df, d + c(-1, 1) * qt(0.975, df) * error, 2 * pt(-abs(d / error), df))
}

cat("{\n")
cat(sprintf("  \"source\": \"%s, stats: t.test; data sets sleep, ToothGrowth and attitude of R's package datasets (GPL-2 or later)\",\n", R.version.string))
cat("  \"values\": [\n")
cat(paste(c(
  tested("sleep, groups taken as different persons", sleep$extra[1:10], sleep$extra[11:20], FALSE),
  tested("sleep, the same persons", sleep$extra[1:10], sleep$extra[11:20], TRUE),
  tested("ToothGrowth, OJ against VC", ToothGrowth$len[ToothGrowth$supp == "VC"], ToothGrowth$len[ToothGrowth$supp == "OJ"], FALSE),
  tested("ToothGrowth, 12 against 60", ToothGrowth$len[1:12], ToothGrowth$len, FALSE),
  tested("attitude, complaints and privileges", attitude$complaints, attitude$privileges, TRUE),
  partly("attitude, the first 18 of complaints and privileges in both", attitude$complaints[1:22], attitude$privileges[c(1:18, 23:30)], 18)
), collapse = ",\n"))
cat("\n  ]\n}\n")
