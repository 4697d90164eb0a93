# Means, totals, ratios, domain means, design effects and calibrated weights of the R package survey.
# Run: Rscript survey-design.R > survey-design.json
suppressMessages(library(survey))
data(api)

# Made data: 5 strata, clusters with the same labels in several strata, weights that differ within clusters.
clusters <- c(North = 4, South = 3, East = 5, West = 2, Island = 1)
rows <- c(North = 20, South = 15, East = 18, West = 8, Island = 5)
made <- data.frame(stratum = rep(names(rows), rows), i = seq_len(sum(rows)))
made$cluster <- unlist(lapply(names(rows), function(h) 1 + (seq_len(rows[h]) * 7) %% clusters[h]))
made$weight <- 4 + ((made$i * 13) %% 17) / 4
made$size <- c(North = 12, South = 9, East = 5, West = 30, Island = 6)[made$stratum] # East is taken whole
made$rowSize <- c(North = 150, South = 90, East = 18, West = 300, Island = 60)[made$stratum]
made$y <- 20 + ((made$i * 37) %% 101) / 2 + 3 * made$cluster
made$x <- ((made$i * 53) %% 89) / 4 + ifelse(made$stratum == "South", 10, 0)
made$sex <- ifelse((made$i * 11) %% 7 < 4, "girl", "boy")
made$grade <- c(2, 5, 8)[1 + (made$i * 5) %% 3]
made$one <- 1
made$girl <- as.numeric(made$sex == "girl")
made$some <- (made$i * 7) %% 5 < 2 & made$stratum != "South"
made$mainland <- made$stratum != "Island" & made$i %% 3 != 0
made$i <- NULL

without <- made[made$stratum != "Island", ]
srs <- data.frame(y = apisrs$api00, stype = as.character(apisrs$stype), weight = apisrs$pw, size = apisrs$fpc)
strat <- data.frame(y = apistrat$api00, stype = as.character(apistrat$stype), weight = apistrat$pw, size = apistrat$fpc)
clus1 <- data.frame(y = apiclus1$api00, district = apiclus1$dnum, weight = apiclus1$pw, size = apiclus1$fpc)
clus2 <- data.frame(y = apiclus2$api00, district = apiclus2$dnum, weight = apiclus2$pw)
datasets <- list(made = made, without = without, apisrs = srs, apistrat = strat, apiclus1 = clus1, apiclus2 = clus2)

sexes <- c(girl = 260, boy = 190)
grades <- c(`2` = 130, `5` = 170, `8` = 150)
known <- c(450, 5600, 255)

frequencies <- function(name, totals) setNames(data.frame(names(totals), unname(totals)), c(name, "Freq"))
adjustments <- list(
  postStratify = function(d) postStratify(d, ~sex, frequencies("sex", sexes)),
  rake = function(d) rake(d, list(~sex, ~grade), list(frequencies("sex", sexes), frequencies("grade", grades)),
                          control = list(maxit = 500, epsilon = 1e-13)),
  calibrate = function(d) calibrate(d, ~ 0 + one + x + girl, known)
)

design <- function(spec) {
  data <- datasets[[spec$data]]
  column <- function(name) if (is.null(spec[[name]])) NULL else as.formula(paste0("~", spec[[name]]))
  d <- svydesign(ids = if (is.null(spec$clusters)) ~1 else column("clusters"), strata = column("strata"),
                 weights = ~weight, fpc = column("populationSizes"), data = data, nest = !is.null(spec$strata))
  for (name in spec$adjustments) d <- adjustments[[name]](d)
  d
}

result <- function(estimate, d) list(
  estimate = unname(coef(estimate)), standardError = sqrt(as.vector(vcov(estimate))),
  degreesOfFreedom = degf(d), designEffect = as.vector(attr(estimate, "deff")))
ratio <- function(d) {
  r <- svyratio(~x, ~y, d, deff = TRUE)
  list(estimate = as.vector(r$ratio), standardError = as.vector(sqrt(r$var)), degreesOfFreedom = degf(d),
       designEffect = as.vector(attr(r, "deff")))
}
measure <- function(spec) {
  options(survey.lonely.psu = if (is.null(spec$loneCluster)) "fail" else spec$loneCluster)
  d <- design(spec)
  out <- list()
  if (is.null(spec$domainsOnly)) {
    out$mean <- result(svymean(~y, d, deff = TRUE), d)
    out$total <- result(svytotal(~y, d, deff = TRUE), d)
    if (spec$data %in% c("made", "without")) out$ratio <- ratio(d)
  }
  for (domain in spec$domains) {
    part <- d[datasets[[spec$data]][[domain]], ]
    out$domains[[domain]] <- result(svymean(~y, part, deff = TRUE), part)
  }
  if (!is.null(spec$adjustments)) {
    ratios <- weights(d) / datasets[[spec$data]]$weight
    out$weights <- weights(d)
    if (length(spec$adjustments) == 1) out$weightRatio <- list(minimum = min(ratios), maximum = max(ratios))
  }
  c(spec, list(results = out))
}

spec <- function(data, ...) c(list(data = data), list(...))
both <- c("some", "mainland")
lone <- lapply(c("remove", "certainty", "adjust", "average"), function(rule) list(
  spec("made", strata = "stratum", clusters = "cluster", loneCluster = rule, domains = both),
  spec("made", strata = "stratum", clusters = "cluster", populationSizes = "size", loneCluster = rule, domains = both)))
chains <- list(list("postStratify"), list("rake"), list("calibrate"), list("postStratify", "calibrate"),
               list("calibrate", "rake"), list("rake", "postStratify"))
calibrated <- lapply(chains, function(chain) list(
  spec("without", adjustments = chain, domains = both),
  spec("without", strata = "stratum", populationSizes = "rowSize", adjustments = chain, domains = both),
  spec("without", strata = "stratum", clusters = "cluster", adjustments = chain, domains = both),
  spec("without", strata = "stratum", clusters = "cluster", populationSizes = "size", adjustments = chain, domains = both),
  spec("made", strata = "stratum", clusters = "cluster", loneCluster = "average", adjustments = chain, domains = both)))

specs <- c(list(
  spec("apistrat", strata = "stype"),
  spec("apistrat", strata = "stype", populationSizes = "size"),
  spec("apiclus1", clusters = "district"),
  spec("apiclus1", clusters = "district", populationSizes = "size"),
  spec("apiclus2", clusters = "district"),
  spec("made", domains = both),
  spec("made", strata = "stratum", domains = both),
  spec("made", strata = "stratum", populationSizes = "rowSize", domains = both),
  spec("without", clusters = "cluster", domains = both),
  spec("without", strata = "stratum", clusters = "cluster", domains = both),
  spec("without", strata = "stratum", clusters = "cluster", populationSizes = "size", domains = both),
  spec("made", strata = "stratum", clusters = "cluster", populationSizes = "size", domains = list("mainland"), domainsOnly = TRUE)
), unlist(lone, recursive = FALSE), unlist(calibrated, recursive = FALSE))

apiPostStratified <- local({
  d <- postStratify(svydesign(ids = ~1, weights = ~weight, fpc = ~size, data = srs), ~stype, xtabs(~stype, apipop))
  result(svymean(~y, d, deff = TRUE), d)
})

cat(jsonlite::toJSON(list(
  source = paste("Written by survey-design.R with", R.version.string, "and survey", packageVersion("survey")),
  data = paste(
    "made, without: made up by a formula in survey-design.R.",
    "apisrs, apistrat, apiclus1, apiclus2: Academic Performance Index 2000 of schools, California Department of Education",
    "(public record), as in the R package survey (GPL-2 | GPL-3) by Thomas Lumley; only the columns used here."),
  targets = list(sex = as.list(sexes), grade = as.list(grades), columns = known,
                 stype = as.list(c(xtabs(~stype, apipop)))),
  datasets = datasets,
  comparisons = lapply(specs, measure),
  apiPostStratified = apiPostStratified,
  kish = list(apistrat = sum(strat$weight)^2 / sum(strat$weight^2))
), dataframe = "columns", auto_unbox = TRUE, digits = I(17), null = "null", na = "null"), "\n", sep = "")
