/** Event lists in spreadsheets: what each row of one becomes in an exercise, in words, before anything changes; and the way back. */
package entente.web.eventlist;
