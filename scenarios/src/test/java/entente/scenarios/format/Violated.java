package entente.scenarios.format;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import entente.scenarios.library.Library;
import java.util.List;

/** What tests of bad inputs share. */
final class Violated {

    private Violated() {}

    /** The text of the smallest library scenario. */
    static String valid() {
        return Library.find("twin-valleys").orElseThrow().text();
    }

    /** What is wrong with a scenario. */
    static List<Violation> in(String text, String name, String... settings) {
        return by(() -> ScenarioReader.read(text, name, List.of(settings)));
    }

    /** What is wrong according to the reading. */
    static List<Violation> by(Runnable reading) {
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, reading::run);
        return invalid == null ? List.of() : invalid.violations();
    }

    /** One line for each thing wrong. */
    static List<String> texts(List<Violation> violations) {
        return violations.stream().map(Violation::text).toList();
    }
}
