/** Sharing policies in the form in which machines exchange them (FIRST, Information Exchange Policy 2.0 and TLP 2.0). */
@NullMarked
package entente.scenarios.imports.policy;

import org.jspecify.annotations.NullMarked;
