/** What Spark does not see: Entente's side of a sweep on a cluster. Only bytes and functions of the JDK go in and out. */
package entente.results.spark.inside;
