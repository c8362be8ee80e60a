# Dips of samples by the R package diptest (M. Maechler), for DipTest. Debian: r-cran-diptest.
# Rscript reference.R > reference.csv
library(diptest)
set.seed(20)
samples <- list(
  c(1, 2, 3, 4, 5, 6, 7, 8, 9, 20), c(0, 1), c(3, 3, 3, 4), c(rep(1, 10), rep(5, 10)),
  round(runif(30), 4), round(rnorm(40), 4), round(rexp(40), 4), round(c(rnorm(20), rnorm(20, 4)), 4), rpois(60, 3),
  round(c(rnorm(15), rnorm(30, 6), rnorm(10, 12)), 4), round(sort(rgamma(50, 2)), 4), round(rt(50, 2), 4))
for (x in samples) {
  p <- suppressWarnings(dip.test(x, simulate.p.value = TRUE, B = 20000)$p.value)
  cat(format(dip(x), digits = 15), p, paste(x, collapse = ";"), sep = ",")
  cat("\n")
}
