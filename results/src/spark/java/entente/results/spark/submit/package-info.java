/** What Spark sees: it submits blocks of runs and knows nothing of Entente, whose libraries would clash with Spark's. */
package entente.results.spark.submit;
