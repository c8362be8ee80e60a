package entente.scenarios.shape;

import entente.engine.decision.Decision;
import entente.engine.description.RecordType;
import entente.engine.description.Shape;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of decisions and injects: the records among which files choose by their field {@code type}. */
public final class DecisionKinds {

    /** A decision or inject. */
    public static final Shape SHAPE = new Shape.Choice(Decision.class);

    private static final Map<String, RecordType> BY_TYPE = byType();

    private DecisionKinds() {}

    /** All of them, decisions of nations first. */
    public static List<RecordType> all() {
        return List.copyOf(BY_TYPE.values());
    }

    /** The kind of the given type. */
    public static Optional<RecordType> find(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** The types of all kinds. */
    public static List<String> types() {
        return List.copyOf(BY_TYPE.keySet());
    }

    private static Map<String, RecordType> byType() {
        Map<String, RecordType> kinds = new LinkedHashMap<>();
        RecordType.kinds(Decision.class).forEach(kind -> kinds.put(Decision.type(kind.type()), kind));
        return Collections.unmodifiableMap(kinds);
    }
}
