/** What is said to people, in their language: texts by key, filled in at the edge. */
package entente.scenarios.message;
