/** What pages are made of: languages and messages, templates, assets, and what every page knows about its reader. */
package entente.web.page;
