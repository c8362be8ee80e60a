/** What may be seen of a run while it lasts: by one nation, never the truth; by the exercise's control, everything. */
package entente.engine.view;
