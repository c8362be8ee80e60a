package entente.scenarios.format;

import entente.engine.decision.Decision;
import entente.engine.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;

/** Files of decisions: JSON Lines, one decision a line; blank lines and lines that begin with # are passed over. */
public final class DecisionFiles {

    private DecisionFiles() {}

    /**
     * Reads the decisions of a file, in its order.
     *
     * @param scenario the scenario whose nations, institutions and networks they name, and whose baseline fills defaults
     * @throws InvalidInput with everything that is wrong
     */
    public static List<Decision> read(Path file, Scenario scenario) {
        throw new IllegalStateException(file + scenario.id());
    }

    /** The same from text, called {@code name} in violations. */
    public static List<Decision> parse(String text, String name, Scenario scenario) {
        throw new IllegalStateException(text + name + scenario.id());
    }

    /** One decision as one line of JSON, without a line break. */
    public static String line(Decision decision) {
        throw new IllegalStateException(decision.type());
    }

    /** Decisions one per line, each line ended. */
    public static String text(List<? extends Decision> decisions) {
        throw new IllegalStateException(decisions.toString());
    }
}
