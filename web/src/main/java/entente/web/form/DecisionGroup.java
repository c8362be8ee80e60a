package entente.web.form;

import entente.engine.description.RecordType;
import entente.engine.description.Worded;
import java.util.List;

/** What kinds of decisions stand together in a list: those that ask for the same. */
enum DecisionGroup implements Worded {
    SHARING("change", "published"),
    REPORTS("report"),
    INSTITUTIONS("institution"),
    AGREEMENTS("partner"),
    OPERATIONS("plot", "point"),
    MEANS;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> fields;

    DecisionGroup(String... fields) {
        this.fields = List.of(fields);
    }

    static DecisionGroup of(RecordType decision) {
        for (DecisionGroup group : values()) {
            if (group.fields.stream().anyMatch(decision.names()::contains)) {
                return group;
            }
        }
        return MEANS;
    }
}
