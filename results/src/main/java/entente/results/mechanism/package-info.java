/** The table of mechanisms: what each of them, by itself, does to attacks and to the share foiled in every scenario. */
@NullMarked
package entente.results.mechanism;

import org.jspecify.annotations.NullMarked;
