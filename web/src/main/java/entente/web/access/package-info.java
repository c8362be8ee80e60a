/** Who may do what: every route has a role, and whatever changes something must come from a page of this server. */
package entente.web.access;
