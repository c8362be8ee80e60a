package entente.engine.description;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record some of whose fields must fit others; what one field may hold by itself its {@link Field} says. */
public interface Contradictable {

    /** Which fields do not fit the others. It is asked only of a record in which nothing is missing. */
    List<InvalidField> contradictions();

    /** Gathers contradictions. */
    final class Rules {

        private final List<InvalidField> broken = new ArrayList<>();

        /** Refuses the value of a field, with the advice of the given key, unless the rule holds. */
        public Rules require(boolean holds, String field, @Nullable Object value, String key, Object... arguments) {
            if (!holds) {
                broken.add(new InvalidField(field, value, Message.of(key, arguments)));
            }
            return this;
        }

        /** Those that do not hold. */
        public List<InvalidField> broken() {
            return List.copyOf(broken);
        }
    }
}
