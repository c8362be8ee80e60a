/** Event lists in spreadsheets over HTTP: a file in, what it would become out; a list in, a file out. */
package entente.web.eventlist.http;
