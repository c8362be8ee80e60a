/** What nations do about each other: dialogues, transparency, verification, and the aftermath of attacks. */
package entente.engine.diplomacy;
