package entente.web.plan.http;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps in which a plan is made; each is complete as it stands, so that any may be passed over. */
public enum PlanStep {
    SCENARIO,
    PEOPLE,
    OBJECTIVES,
    EVENTS,
    TIMING,
    REHEARSE,
    START;

    /** Its name in addresses and messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PlanStep> find(String word) {
        return Stream.of(values()).filter(step -> step.word().equals(word)).findFirst();
    }
}
