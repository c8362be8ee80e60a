/** Plans are played many times without people, so that one sees beforehand what the event list does. */
package entente.web.plan.rehearsal;
