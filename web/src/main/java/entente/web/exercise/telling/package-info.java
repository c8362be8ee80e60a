/**
 * What people read of an exercise: reports, briefs, front pages and voices in words. Every text is a pure function of the
 * scenario, of what its reader's nation knows, and of keys that no draw of the simulation uses; it is put into a language where
 * it is read.
 */
package entente.web.exercise.telling;
