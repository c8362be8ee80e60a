package entente.scenarios.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A family of scenarios for questions about size: {@code neighbours/n} has n nations with the documented defaults on a ring,
 * ready to share, without agreements or institutions, and three threat networks for every ten nations, each at home in four
 * neighbours. Threat and means of a nation are the same for every n; what changes is how many there are to talk to.
 */
final class Neighbours {

    /** The fewest nations. */
    static final int FEWEST = 3;

    /** The most nations: as many as there are letters for, far more than exercises have. */
    static final int MOST = 190;

    private static final Pattern ID = Pattern.compile("neighbours/([1-9][0-9]{0,2})");
    private static final int HOMES = 4;
    private static final double PLOTS_PER_NATION_YEAR = 0.75;
    private static final double NETWORKS_PER_NATION = 0.3;
    private static final int LETTERS = 26;

    private Neighbours() {}

    /** The scenario of an id of the family; empty for any other id. */
    static Optional<String> find(String id) {
        Matcher matcher = ID.matcher(id);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int nations = Integer.parseInt(matcher.group(1));
        return nations < FEWEST || nations > MOST ? Optional.empty() : Optional.of(text(nations));
    }

    private static String text(int nations) {
        StringBuilder text = new StringBuilder("""
            # Made by Entente: %1$d like nations on a ring. What is not written here has the documented default.
            formatVersion: "1.0"
            id: neighbours-%1$d
            title: %1$d neighbours
            summary: >-
              %1$d like nations on a ring that are ready to share and have neither agreements nor institutions, and
              networks that are each at home in four of them.
            horizonDays: 730.5
            nations:
            """.formatted(nations));
        for (int n = 0; n < nations; n++) {
            text.append("  - {id: ").append(id(n)).append(", sharing: {posture: needToShare, minimumTrust: 0.3}}\n");
        }
        text.append("networks:\n");
        int networks = (int) Math.max(1, Math.round(NETWORKS_PER_NATION * nations));
        for (int k = 0; k < networks; k++) {
            text.append("  - {id: network-")
                    .append(k + 1)
                    .append(", footprint: {")
                    .append(footprint(k * nations / networks, nations))
                    .append("}, plotsPerYear: ")
                    .append(PLOTS_PER_NATION_YEAR * nations / networks)
                    .append("}\n");
        }
        return text.toString();
    }

    private static String footprint(int first, int nations) {
        int homes = Math.min(HOMES, nations);
        List<String> shares = new ArrayList<>();
        for (int h = 0; h < homes; h++) {
            shares.add(id((first + h) % nations) + ": " + 1.0 / homes);
        }
        return String.join(", ", shares);
    }

    /** Three letters: {@code NAA}, {@code NAB} and so on. */
    private static String id(int number) {
        return "N" + (char) ('A' + number / LETTERS) + (char) ('A' + number % LETTERS);
    }
}
