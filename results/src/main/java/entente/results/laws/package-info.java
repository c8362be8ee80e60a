/** The laws of the model: what must follow from its policies and relations, measured over the library. */
@NullMarked
package entente.results.laws;

import org.jspecify.annotations.NullMarked;
