package entente.scenarios.schema;

import entente.engine.description.Summary;
import entente.engine.description.Worded;
import java.util.Optional;

/** What records, enumerations and their words stand for. */
public final class Meanings {

    private Meanings() {}

    /** What a record or enumeration stands for, if it says so. */
    public static Optional<String> of(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(Summary.class)).map(Summary::value);
    }

    /** What one word of an enumeration stands for, if it says so. */
    public static Optional<String> of(Worded constant) {
        try {
            Class<?> type = ((Enum<?>) constant).getDeclaringClass();
            return Optional.ofNullable(type.getField(constant.name()).getAnnotation(Summary.class))
                    .map(Summary::value);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
