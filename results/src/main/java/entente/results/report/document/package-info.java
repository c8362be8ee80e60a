/** Documents of prose, tables and figures, written as plain text, Markdown or HTML. They know nothing of what they say. */
package entente.results.report.document;
