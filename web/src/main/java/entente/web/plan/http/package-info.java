/** The pages and the interface of plans: the list, the steps, and how an exercise is started from one. */
package entente.web.plan.http;
