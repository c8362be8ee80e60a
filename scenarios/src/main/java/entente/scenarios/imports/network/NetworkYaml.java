package entente.scenarios.imports.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a network as a part of a scenario in YAML, or as a small scenario that runs. */
public final class NetworkYaml {

    private static final int TIES_IN_A_LINE = 10;

    private NetworkYaml() {}

    /**
     * An element of a scenario's list of threat networks, indented by two; what it does not say has its default.
     *
     * @param id of the network: a letter, then letters, digits and hyphens, 2 to 32 characters in all
     * @param nations ids of the nations where it is active, in equal shares; at least one
     */
    public static String section(ImportedNetwork network, String id, List<String> nations) {
        String footprint =
                nations.stream().map(nation -> quoted(nation) + ": 1").collect(Collectors.joining(", ", "{", "}"));
        return "  - id: " + quoted(id) + "\n" + "    footprint: " + footprint + "\n" + structure(network);
    }

    /** The fields of a network that say how it is tied, with what there is to say of them as comments. */
    public static String structure(ImportedNetwork network) {
        return comments(network) + "    structure: listed\n" + "    ties: [\n" + ties(network.ties()) + "      ]\n";
    }

    /**
     * A scenario of these nations, with an agreement between any two, and the network.
     *
     * @param id of the network; in small letters, of the scenario too
     * @param nations ids of the nations, three capital letters each; at least one
     */
    public static String scenario(ImportedNetwork network, String id, List<String> nations) {
        StringBuilder text = new StringBuilder("formatVersion: \"1.0\"\n");
        text.append("id: ").append(quoted(id.toLowerCase(Locale.ROOT))).append('\n');
        text.append("title: ").append(quoted("Network " + id)).append('\n');
        text.append("summary: ")
                .append(quoted("A network whose ties were read from a file, and nations that stand for nobody."))
                .append("\n\nnations:\n");
        nations.forEach(nation -> text.append("  - id: ").append(quoted(nation)).append('\n'));
        List<String> agreements = agreements(nations);
        if (!agreements.isEmpty()) {
            text.append("\nagreements:\n");
            agreements.forEach(text::append);
        }
        return text.append("\nnetworks:\n")
                .append(section(network, id, nations))
                .toString();
    }

    private static List<String> agreements(List<String> nations) {
        List<String> agreements = new ArrayList<>();
        for (int i = 0; i < nations.size(); i++) {
            for (int j = i + 1; j < nations.size(); j++) {
                agreements.add("  - parties: [" + quoted(nations.get(i)) + ", " + quoted(nations.get(j)) + "]\n");
            }
        }
        return agreements;
    }

    private static String comments(ImportedNetwork network) {
        return network.notes().stream().map(note -> "    # " + note + "\n").collect(Collectors.joining());
    }

    private static String ties(List<List<Integer>> ties) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ties.size(); i++) {
            boolean isLastInLine = i % TIES_IN_A_LINE == TIES_IN_A_LINE - 1 || i == ties.size() - 1;
            text.append(i % TIES_IN_A_LINE == 0 ? "        " : " ")
                    .append(ties.get(i))
                    .append(i == ties.size() - 1 ? "" : ",")
                    .append(isLastInLine ? "\n" : "");
        }
        return text.toString();
    }

    /** In quotation marks, because YAML takes some words for something else. */
    private static String quoted(String word) {
        return '"' + word + '"';
    }
}
