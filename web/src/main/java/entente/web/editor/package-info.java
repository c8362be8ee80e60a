/** The room in which scenarios are written: as text and as forms of the same text, checked while one types. */
package entente.web.editor;
