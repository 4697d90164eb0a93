# Straight line, Theil-Sen slope and Mann-Kendall test of series from R's package datasets.
# Run: Rscript trend.R > trend.json, then the formatter of the project.
number <- function(x) sprintf("%.17g", x)
list_of <- function(x) paste0("[", paste(number(x), collapse = ","), "]")
entry <- function(name, x, y) {
  line <- summary(lm(y ~ x))$coefficients
  pairs <- combn(length(x), 2)
  rise <- y[pairs[2, ]] - y[pairs[1, ]]
  run <- x[pairs[2, ]] - x[pairs[1, ]]
  test <- suppressWarnings(cor.test(x, y, method = "kendall", exact = FALSE, continuity = TRUE))
  sprintf(
    "    {\"name\": \"%s\",\n     \"x\": %s,\n     \"y\": %s,\n     \"slope\": %s, \"intercept\": %s, \"standardError\": %s, \"pValue\": %s, \"theilSen\": %s, \"s\": %d, \"z\": %s, \"kendallP\": %s}",
    name, list_of(x), list_of(y), number(line[2, 1]), number(line[1, 1]), number(line[2, 2]), number(line[2, 4]),
    number(median((rise / run)[run != 0])), as.integer(sum(sign(rise) * sign(run))), number(test$statistic), number(test$p.value)
  )
}
year <- as.numeric(time(Nile))
flow <- as.numeric(Nile)
cat("{\n")
cat(sprintf("  \"source\": \"%s, stats: lm, cor.test; data sets Nile, cars and airmiles of R's package datasets (GPL-2 or later)\",\n", R.version.string))
cat("  \"values\": [\n")
cat(paste(c(
  entry("Nile, 1871 to 1970", year, flow),
  entry("Nile, before the break of 1898", year[year < 1899], flow[year < 1899]),
  entry("Nile, after it", year[year > 1898], flow[year > 1898]),
  entry("cars, with ties in both", as.numeric(cars$speed), as.numeric(cars$dist)),
  entry("airmiles, a steep rise", as.numeric(time(airmiles)), as.numeric(airmiles))
), collapse = ",\n"))
cat("\n  ]\n}\n")
