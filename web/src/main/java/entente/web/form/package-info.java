/** Forms and words of decisions and injects, made from their descriptions. */
package entente.web.form;
