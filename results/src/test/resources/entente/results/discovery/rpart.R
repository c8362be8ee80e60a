# Grows and prunes a classification tree over the points of reference.json, and writes the table of prunings to rpart.json.
#
# An independent computation of what entente.results.discovery.CartRules does. Point number p, from 0, belongs to part p mod 10.
# Run with R 4.2, rpart 4.1.19, or later: Rscript rpart.R
library(rpart)
text <- paste(readLines("reference.json"), collapse = "")
numbers <- function(name, end) {
  part <- sub(paste0('.*"', name, '": \\['), "", text)
  as.numeric(regmatches(part <- sub(end, "", part), gregexpr("-?[0-9]+\\.?[0-9]*(e-?[0-9]+)?", part))[[1]])
}
points <- matrix(numbers("points", "\\]\\].*"), ncol = 4, byrow = TRUE)
cases <- numbers("cases", "\\].*")
data <- data.frame(case = factor(cases), a = points[, 1], b = points[, 2], c = points[, 3], d = factor(points[, 4]))
tree <- rpart(case ~ ., data, method = "class", xval = rep(1:10, length.out = nrow(data)))
table <- tree$cptable
rows <- apply(table, 1, function(row) paste0("[", paste(sprintf("%.10f", row), collapse = ", "), "]"))
leaves <- tree$frame[tree$frame$var == "<leaf>", ]
counts <- paste0("[", leaves$n, ", ", leaves$yval2[, 3], "]")
cat('{"prunings": [', paste(rows, collapse = ", "), '], "leaves": [', paste(counts, collapse = ", "), "]}\n",
  sep = "", file = "rpart.json")
