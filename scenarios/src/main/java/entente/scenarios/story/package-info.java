/** Names and texts that people read of a scenario: what it tells, and lists where it is silent. No run depends on them. */
package entente.scenarios.story;
