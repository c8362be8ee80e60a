package entente.web.explore.film;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of foreign reports as one nation counts them. The name that the origin gives says how many reports it has filed;
 * so a nation numbers what it gets of each origin itself, in the order in which it first hears of it.
 */
final class ReportNumbers {

    private static final String REPORT = "report";
    private static final Pattern NAME = Pattern.compile("\\b([A-Z]{3})-[A-Z]?[0-9]+\\b");

    private final String nation;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    ReportNumbers(String nation) {
        this.nation = nation;
    }

    FilmRow apply(FilmRow row) {
        FilmRow named = row.text(REPORT).isEmpty() ? row : row.with(REPORT, name(row.text(REPORT)));
        return named.with("effect", inText(named.text("effect"))).with("reason", inText(named.text("reason")));
    }

    private String inText(String text) {
        return NAME.matcher(text).replaceAll(found -> Matcher.quoteReplacement(name(found.group())));
    }

    private String name(String report) {
        Matcher parts = NAME.matcher(report);
        if (!parts.matches() || parts.group(1).equals(nation)) {
            return report;
        }
        return names.computeIfAbsent(
                report, key -> parts.group(1) + "/" + counts.merge(parts.group(1), 1, Integer::sum));
    }
}
