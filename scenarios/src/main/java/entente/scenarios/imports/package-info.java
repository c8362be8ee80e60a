/** What turns tables and graphs of others into scenarios. */
@NullMarked
package entente.scenarios.imports;

import org.jspecify.annotations.NullMarked;
