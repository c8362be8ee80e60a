package entente.engine.scenario;

import java.util.Optional;

/** Something that a scenario lets happen at a set day: a decision of a nation, or an inject of the control. */
public interface Scripted {

    /** When it happens, in days from the start. */
    double day();

    /** The nation that decides it; empty where it is the control. */
    default Optional<String> findDecider() {
        return Optional.empty();
    }
}
