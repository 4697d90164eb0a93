# Values of the normal, t, F and beta distributions on a grid with extreme tails, from R's own stats package.
# Run: Rscript special-functions.R > special-functions.json, then the formatter of the project.
number <- function(x) ifelse(is.infinite(x), ifelse(x > 0, "\"Infinity\"", "\"-Infinity\""), sprintf("%.17g", x))
rows <- function(table) paste0("[", apply(table, 1, function(row) paste(number(row), collapse = ",")), "]", collapse = ",\n    ")
section <- function(name, table) sprintf("  \"%s\": [\n    %s\n  ]", name, rows(as.matrix(table)))

z <- c(-37, -30, -20, -10, -8.5, -5, -3, -1.96, -1, -0.5, -0.1, -1e-5, 0, 1e-5, 0.3, 1, 1.5, 2.5, 4, 6, 8)
p <- c(1e-300, 1e-100, 1e-20, 1e-10, 1e-5, 0.001, 0.02425, 0.025, 0.1, 0.3, 0.5, 0.7, 0.9, 0.975, 0.995, 0.99999, 1 - 1e-10)
df <- c(0.5, 1, 1.37, 2, 3, 4.5, 7.777, 12.3, 30, 99.5, 344.8, 1000, 12345.6, 1e5, 1e6)
t <- c(-1e6, -500, -40, -12, -5, -2.2, -1, -0.3, -0.001, 0, 0.001, 0.5, 1.7, 3, 8)
q <- c(1e-20, 1e-8, 1e-4, 0.005, 0.025, 0.05, 0.2, 0.45, 0.5, 0.55, 0.8, 0.95, 0.975, 0.999, 1 - 1e-8)
shape <- c(0.5, 1, 1.5, 5, 20.5, 100, 999.5, 12000)
x <- c(1e-8, 0.001, 0.01, 0.1, 0.3, 0.5, 0.7, 0.95, 0.999)
df1 <- c(1, 2.5, 9, 40, 499)
df2 <- c(1, 3.5, 24, 150, 2500, 20000)
f <- c(1e-6, 0.01, 0.3, 0.9, 1, 1.3, 4, 50)

pts <- expand.grid(t = t, df = df)
qts <- expand.grid(p = q, df = df)
pbs <- expand.grid(x = x, a = shape, b = shape)
qbs <- expand.grid(p = q, a = shape, b = shape)
pfs <- expand.grid(x = f, df1 = df1, df2 = df2)
qfs <- expand.grid(p = q, df1 = df1, df2 = df2)
# qt and qf lose digits close to p = 1 and to 0; the smaller tail and the odds of qbeta do not.
lowerQt <- function(p, df) ifelse(p == 0.5, 0, ifelse(p > 0.5, -qt(1 - p, df), qt(p, df)))
oddsQf <- function(p, df1, df2) {
  x <- qbeta(p, df1 / 2, df2 / 2)
  y <- qbeta(p, df2 / 2, df1 / 2, lower.tail = FALSE)
  ifelse(x < 0.5, x / (1 - x), (1 - y) / y) * df2 / df1
}
keep <- function(table) table[is.finite(table$value) & (table$value == 0 | abs(table$value) > 1e-290) & table$value != 1, ]

cat("{\n")
cat(sprintf("  \"source\": \"%s, stats: pnorm, qnorm, pt, qt, pf, pbeta, qbeta; lower tails; F quantiles from qbeta\",\n", R.version.string))
cat("  \"values\": {\n")
cat(paste(c(
  section("normalProbability", cbind(z, pnorm(z))),
  section("twoSidedNormal", cbind(z, 2 * pnorm(-abs(z)))),
  section("normalQuantile", cbind(p, qnorm(p))),
  section("tProbability", keep(cbind(pts, value = pt(pts$t, pts$df)))),
  section("twoSidedT", keep(cbind(pts, value = 2 * pt(-abs(pts$t), pts$df)))),
  section("tQuantile", keep(cbind(qts, value = lowerQt(qts$p, qts$df)))),
  section("betaProbability", keep(cbind(pbs, value = pbeta(pbs$x, pbs$a, pbs$b)))),
  section("betaQuantile", keep(cbind(qbs, value = qbeta(qbs$p, qbs$a, qbs$b)))),
  section("fProbability", keep(cbind(pfs, value = pf(pfs$x, pfs$df1, pfs$df2)))),
  section("fQuantile", keep(cbind(qfs, value = oddsQf(qfs$p, qfs$df1, qfs$df2))))
), collapse = ",\n"))
cat("\n  }\n}\n")
