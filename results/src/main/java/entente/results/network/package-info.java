/** Measures of the structure of networks: how dense, how near, how secret, who is central, and how they fall apart. */
package entente.results.network;
