/** Papers to hand out: one source of headings, prose, lists, tables and boxes, written as HTML for print, PDF and DOCX. */
@NullMarked
package entente.web.document;

import org.jspecify.annotations.NullMarked;
