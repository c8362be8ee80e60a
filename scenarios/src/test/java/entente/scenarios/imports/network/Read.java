package entente.scenarios.imports.network;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.Violation;
import entente.scenarios.imports.network.NetworkFile.NetworkForm;
import java.util.List;

/** Reads texts as files in tests. */
final class Read {

    private Read() {}

    static ImportedNetwork edges(String... lines) {
        return NetworkFile.read(String.join("\n", lines) + "\n", "edges.csv", NetworkForm.AUTO);
    }

    static ImportedNetwork graphMl(String... lines) {
        return NetworkFile.read(document(lines), "net.graphml", NetworkForm.AUTO);
    }

    /** A graph in a GraphML document, from its second line on. */
    static String document(String... lines) {
        return "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n" + String.join("\n", lines)
                + "\n</graphml>\n";
    }

    /** What is wrong, one line each. */
    static List<String> wrong(Runnable reading) {
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, reading::run);
        return invalid == null
                ? List.of()
                : invalid.violations().stream().map(Violation::text).toList();
    }
}
