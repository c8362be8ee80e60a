/** The room in which experiments are written and run over many points, and their reports are read. */
package entente.web.lab;
