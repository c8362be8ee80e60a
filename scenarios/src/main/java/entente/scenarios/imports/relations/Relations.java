package entente.scenarios.imports.relations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a row of the table of pairs becomes the fields of a relation. */
final class Relations {

    /** The fields in the order in which they are written. */
    static final List<String> FIELDS =
            List.of("alliance", "pact", "rivalry", "commonMemberships", "economicTies", "contiguous");

    private Relations() {}

    /**
     * The fields that are not what they are by default.
     *
     * @param memberships common memberships, 0..1
     */
    static Map<String, Object> given(Dyad dyad, double memberships) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (dyad.defensePact()) {
            fields.put("alliance", true);
        }
        put(fields, "pact", dyad.pact());
        put(fields, "rivalry", dyad.rivalry());
        put(fields, "commonMemberships", Math.round(memberships * 1e4) / 1e4);
        Double ties = dyad.economicTies();
        if (ties != null) {
            fields.put("economicTies", ties);
        }
        if (dyad.isNeighbourly()) {
            fields.put("contiguous", true);
        }
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, double value) {
        if (value != 0) {
            fields.put(name, value);
        }
    }
}
