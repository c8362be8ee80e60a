/** Maps of scenarios: where each nation lies, and how its territory is drawn. */
package entente.web.map;
