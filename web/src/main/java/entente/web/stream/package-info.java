/** Server-sent events to many readers, none of whom can hold up the others. */
package entente.web.stream;
