package entente.scenarios.imports.network;

import java.util.Collection;
import java.util.stream.Collectors;

/** Names that a file gives to columns and attributes, as a list in a sentence. */
final class Listed {

    private static final int MOST = 12;
    private static final int LONGEST = 40;

    private Listed() {}

    static String of(Collection<String> names) {
        String more = names.size() > MOST ? ", … (" + names.size() + " in all)" : "";
        return names.stream().limit(MOST).map(Listed::shortened).collect(Collectors.joining(", ")) + more;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }
}
