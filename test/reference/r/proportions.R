# Intervals of one share, of a difference of shares and of a paired difference: R's own tests where they exist, and the
# published formulas, written out, where they do not.
# Run: Rscript proportions.R > proportions.json, then the formatter of the project.
number <- function(x) sprintf("%.17g", x)
row <- function(...) paste0("[", paste(number(c(...)), collapse = ","), "]")
section <- function(name, rows) sprintf("    \"%s\": [\n      %s\n    ]", name, paste(rows, collapse = ",\n      "))

# prop.test takes no correction at x = n / 2 and clips at 0 and n as Wilson does; no x here is n / 2.
pairs <- list(c(0, 1), c(1, 1), c(0, 20), c(1, 29), c(15, 148), c(81, 263), c(29, 30), c(20, 20), c(3, 7), c(999, 100000))
confidences <- c(0.8, 0.95, 0.99)
one <- function(f) unlist(lapply(confidences, function(level) sapply(pairs, function(pair) {
  suppressWarnings(row(pair, level, f(pair[1], pair[2], level)))
})))
agresti <- function(x, n, level) {
  z <- qnorm((1 + level) / 2)
  p <- (x + z^2 / 2) / (n + z^2)
  pmin(1, pmax(0, p + c(-1, 1) * z * sqrt(p * (1 - p) / (n + z^2))))
}
jeffreys <- function(x, n, level) c(
  if (x == 0) 0 else qbeta((1 - level) / 2, x + 0.5, n - x + 0.5),
  if (x == n) 1 else qbeta((1 - level) / 2, x + 0.5, n - x + 0.5, lower.tail = FALSE)
)
wald <- function(x, n, level) {
  p <- x / n
  pmin(1, pmax(0, p + c(-1, 1) * qnorm((1 + level) / 2) * sqrt(p * (1 - p) / n)))
}

quadruples <- list(c(56, 70, 48, 80), c(9, 10, 3, 10), c(5, 56, 0, 29), c(10, 10, 0, 20), c(40, 90, 45, 90), c(4, 9, 312, 700))
wilson <- function(x, n, level) suppressWarnings(prop.test(x, n, conf.level = level, correct = FALSE)$conf.int)
newcombe <- function(q, level) {
  a <- wilson(q[1], q[2], level)
  b <- wilson(q[3], q[4], level)
  p <- c(q[1] / q[2], q[3] / q[4])
  p[1] - p[2] + c(-sqrt((p[1] - a[1])^2 + (b[2] - p[2])^2), sqrt((a[2] - p[1])^2 + (p[2] - b[1])^2))
}
caffo <- function(q, level) {
  n <- q[c(2, 4)] + 2
  p <- (q[c(1, 3)] + 1) / n
  pmin(1, pmax(-1, p[1] - p[2] + c(-1, 1) * qnorm((1 + level) / 2) * sqrt(sum(p * (1 - p) / n))))
}
two <- function(f) unlist(lapply(confidences, function(level) sapply(quadruples, function(q) row(q, level, f(q, level)))))
test <- function(q) suppressWarnings(prop.test(q[c(1, 3)], q[c(2, 4)], correct = FALSE))

tables <- list(c(36, 12, 2, 0), c(18, 12, 2, 18), c(0, 12, 2, 36), c(53, 1, 0, 0), c(1, 30, 12, 1), c(120, 40, 25, 300), c(5, 3, 3, 9))
paired <- function(t, level) {
  n <- sum(t)
  margins <- c(t[1] + t[2], t[1] + t[3])
  p <- margins / n
  a <- wilson(margins[1], n, level)
  b <- wilson(margins[2], n, level)
  product <- t[1] * t[4] - t[2] * t[3]
  if (product > 0) product <- max(product - n / 2, 0)
  root <- sqrt(prod(margins, n - margins))
  phi <- if (root == 0) 0 else product / root
  join <- function(u, v) sqrt(u^2 - 2 * phi * u * v + v^2)
  p[1] - p[2] + c(-join(p[1] - a[1], b[2] - p[2]), join(a[2] - p[1], p[2] - b[1]))
}
mcnemar <- function(t) mcnemar.test(matrix(t, 2, byrow = TRUE), correct = FALSE)$p.value
exact <- function(t) binom.test(t[2], t[2] + t[3])$p.value

cat("{\n")
cat(sprintf("  \"source\": \"%s, stats: prop.test, binom.test, mcnemar.test, qbeta, qnorm; else the published formulas\",\n", R.version.string))
cat("  \"values\": {\n")
cat(paste(c(
  section("wilson", one(wilson)),
  section("wilson-continuity", one(function(x, n, level) prop.test(x, n, conf.level = level)$conf.int)),
  section("agresti-coull", one(agresti)),
  section("clopper-pearson", one(function(x, n, level) binom.test(x, n, conf.level = level)$conf.int)),
  section("jeffreys", one(jeffreys)),
  section("wald", one(wald)),
  section("newcombe", two(newcombe)),
  section("agresti-caffo", two(caffo)),
  section("difference-wald", two(function(q, level) prop.test(q[c(1, 3)], q[c(2, 4)], conf.level = level, correct = FALSE)$conf.int)),
  section("chi-square", sapply(quadruples, function(q) row(q, test(q)$statistic, test(q)$p.value))),
  section("paired", unlist(lapply(confidences, function(level) sapply(tables, function(t) row(t, level, paired(t, level)))))),
  section("mcnemar", sapply(tables, function(t) row(t, mcnemar(t), exact(t))))
), collapse = ",\n"))
cat("\n  }\n}\n")
