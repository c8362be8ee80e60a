package entente.scenarios.imports.network;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names that a reader would hardly tell apart: they are different nodes, and that is said. */
final class LookAlikes {

    private LookAlikes() {}

    /**
     * Tells of names that differ in capitals, blanks or the encoding of their letters alone. The names are not said.
     *
     * @param labels names, with the line where each comes first
     */
    static void tell(Map<String, Integer> labels, List<String> notes) {
        Map<String, List<Integer>> lines = new LinkedHashMap<>();
        labels.forEach((label, line) ->
                lines.computeIfAbsent(look(label), key -> new ArrayList<>()).add(line));
        List<List<Integer>> alike =
                lines.values().stream().filter(group -> group.size() > 1).toList();
        if (!alike.isEmpty()) {
            int names = alike.stream().mapToInt(List::size).sum();
            notes.add("Names that differ only in capitals, blanks or the encoding of letters are different nodes: "
                    + names + " of them, the first two in lines "
                    + alike.get(0).get(0) + " and " + alike.get(0).get(1) + ".");
        }
    }

    /** What such names have in common: the composed form (Unicode NFKC) in small letters, without blanks. */
    private static String look(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
    }
}
