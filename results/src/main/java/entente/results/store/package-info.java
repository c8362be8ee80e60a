/** Where the results of sweeps are kept: Parquet files that are whole or absent, a journal of them, and a manifest. */
package entente.results.store;
