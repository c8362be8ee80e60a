package entente.results.reference;

import entente.engine.autopilot.Autopilot;
import entente.scenarios.schema.Meanings;
import java.util.List;
import java.util.Locale;

/** The rules by which nations decide that nobody plays. */
final class AutopilotPage {

    private static final String HEAD = """
        # Autopilot

        <!-- Generated from the engine's annotations by `mvn -pl scenarios -am verify -Dentente.writeDocs=true`. -->

        A nation that nobody plays decides by these rules, in this order, every `rules.autopilotReviewDays`. Each rule reads
        the nation's own view and nothing else: what it holds, what it agreed and what everybody can see. Its decisions
        go through the same door as those of people, and are refused on the same grounds. Every threshold in the rules is an
        assumption. At a [decision point](scenario.md#decisionpoint) a nation that nobody plays takes the standing option.

        | Rule | What it does |
        | --- | --- |
        """;

    private AutopilotPage() {}

    static String text() {
        StringBuilder text = new StringBuilder(HEAD);
        for (Class<?> rule : Autopilot.rules()) {
            String meaning = Meanings.of(rule).orElseThrow();
            text.append(Tables.cells(List.of(spoken(rule.getSimpleName()), meaning)));
        }
        return text.toString();
    }

    /** {@code SeekAgreements} as "Seek agreements". */
    private static String spoken(String name) {
        String words = name.replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
