package entente.engine.description;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record some of whose fields must fit others; what one field may hold by itself its {@link Field} says. */
public interface Contradictable {

    /** Which fields do not fit the others. It is asked only of a record in which nothing is missing. */
    List<InvalidField> contradictions();

    /** Gathers contradictions. */
    final class Conditions {

        private final List<InvalidField> broken = new ArrayList<>();

        /** Refuses the value of a field, with the advice of the given key, unless the condition holds. */
        public Conditions require(
                boolean holds, String field, @Nullable Object value, String key, Object... arguments) {
            if (!holds) {
                broken.add(new InvalidField(
                        field,
                        value,
                        new Message(
                                key,
                                Stream.of(arguments).map(Conditions::written).toList())));
            }
            return this;
        }

        /** An argument as a file would write it. */
        private static Object written(Object argument) {
            if (argument instanceof Number number) {
                return Range.digits(number.doubleValue());
            } else if (argument instanceof List<?> list) {
                return list.stream().map(Conditions::written).toList().toString();
            }
            return argument instanceof Worded constant ? constant.word() : argument;
        }

        /** Those that do not hold. */
        public List<InvalidField> broken() {
            return List.copyOf(broken);
        }
    }
}
