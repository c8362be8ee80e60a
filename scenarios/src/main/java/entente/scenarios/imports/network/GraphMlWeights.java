package entente.scenarios.imports.network;

import entente.scenarios.imports.table.CellText;
import entente.scenarios.imports.table.Problems;
import java.util.HashMap;
import java.util.Map;

/** The weights of the edges of a GraphML document: those given, and the default of the attribute where none is. */
final class GraphMlWeights {

    /** Ids of attributes that hold weights, with the default; empty where there is none. */
    private final Map<String, String> defaults = new HashMap<>();

    private String weight = "";
    private boolean areThere;

    /**
     * An attribute is declared.
     *
     * @param owner what may have it: {@code edge}, {@code node}, {@code all} or others
     */
    void declare(String id, String name, String owner) {
        if (TieWeight.isNamed(name) && !owner.equals("node") && !owner.equals("graph")) {
            defaults.put(id, "");
        }
    }

    /** Whether an attribute of edges holds weights. */
    boolean hold(String id) {
        return defaults.containsKey(id);
    }

    /** An attribute has a default. */
    void setDefault(String id, String text) {
        defaults.computeIfPresent(id, (key, none) -> CellText.strip(text));
    }

    /** An edge begins. */
    void begin() {
        weight = "";
    }

    /** The edge has a weight. */
    void set(String text) {
        weight = CellText.strip(text);
        areThere = true;
    }

    /** The edge ends: whether it is a tie. */
    boolean isTie(int line, Problems problems) {
        String given = weight.isEmpty()
                ? defaults.values().stream()
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("")
                : weight;
        return TieWeight.isTie(given, line, problems);
    }

    /** Whether any edge had one. */
    boolean areThere() {
        return areThere;
    }
}
