/** What goes wrong with a request, in the form of RFC 9457 for programs and as a page for people. */
package entente.web.problem;
