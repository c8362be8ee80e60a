package entente.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;

import entente.scenarios.message.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever in a file a value is spoilt, it is found at its line and column. */
class PlacesOfViolationsTest {

    private static final Pattern YAML_NUMBER = Pattern.compile("(?m)^ *(?:- )?([A-Za-z]+): (-?[0-9.]+)$");
    private static final Pattern JSON_NUMBER = Pattern.compile("(\"[A-Za-z]+\") *: *(-?[0-9.]+)(?=[,\\n}])");
    private static final int TRIALS = 25;

    /** Where a number is written, and the name of its field before it. */
    private record Place(String field, int name, int from, int to) {}

    private static List<Place> places(String text, Pattern pattern) {
        List<Place> places = new ArrayList<>();
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            places.add(new Place(found.group(1).replace("\"", ""), found.start(1), found.start(2), found.end(2)));
        }
        return places;
    }

    private static int line(String text, int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private static int column(String text, int at) {
        return at - text.lastIndexOf('\n', at - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"twin-valleys", "alpine-corridor"})
    void inYamlWithEveryFieldWritten(String id) {
        check(ScenarioWriter.yaml(Scenarios.load(id, List.of())), "x.yaml", YAML_NUMBER, "spoilt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"twin-valleys", "hub-or-mesh"})
    void inJsonWithEveryFieldWritten(String id) {
        check(ScenarioWriter.json(Scenarios.load(id, List.of())), "x.json", JSON_NUMBER, "\"spoilt\"");
    }

    /** A text where a number should be: one violation, at its field, its line and the column of its name, with what stands there. */
    private static void check(String text, String name, Pattern pattern, String value) {
        List<Place> places = places(text, pattern);
        assertThat(places).hasSizeGreaterThan(50);
        Random random = new Random(text.length());
        for (int trial = 0; trial < TRIALS; trial++) {
            Place place = places.get(random.nextInt(places.size()));
            String spoilt = text.substring(0, place.from()) + value + text.substring(place.to());

            List<Violation> violations = Violated.in(spoilt, name);

            assertThat(violations)
                    .as("%s in line %d", place.field(), line(text, place.from()))
                    .anySatisfy(violation -> {
                        assertThat(violation.path()).endsWith(place.field());
                        assertThat(violation.line()).isEqualTo(line(text, place.from()));
                        assertThat(violation.column()).isEqualTo(column(text, place.name()));
                        assertThat(violation.value(Language.ENGLISH)).contains("spoilt");
                        assertThat(violation.advice(Language.ENGLISH)).contains("it must be");
                    });
        }
    }

    /** Line breaks of Windows, and a byte order mark, move nothing. */
    @Test
    void lineBreaksOfWindowsCountOnce() {
        String text = ScenarioWriter.yaml(Scenarios.load("twin-valleys", List.of()));
        Place place = places(text, YAML_NUMBER).get(30);
        String spoilt = text.substring(0, place.from()) + "spoilt" + text.substring(place.to());
        List<Violation> plain = Violated.in(spoilt, "x.yaml");

        assertThat(plain).isNotEmpty();
        assertThat(Violated.in(spoilt.replace("\n", "\r\n"), "x.yaml")).isEqualTo(plain);
        assertThat(Violated.in("\uFEFF" + spoilt, "x.yaml")).isEqualTo(plain);
    }

    /** Several spoilt values are told all at once, each at its own place. */
    @Test
    void allAreToldAtOnce() {
        String text = ScenarioWriter.yaml(Scenarios.load("twin-valleys", List.of()));
        List<Place> places = places(text, YAML_NUMBER);
        StringBuilder spoilt = new StringBuilder(text);
        List<Integer> lines = new ArrayList<>();
        for (int i = places.size() - 1; i >= 0; i -= 7) {
            spoilt.replace(places.get(i).from(), places.get(i).to(), "spoilt");
            lines.add(line(text, places.get(i).from()));
        }

        assertThat(Violated.in(spoilt.toString(), "x.yaml"))
                .extracting(Violation::line)
                .containsAll(lines.subList(0, Math.min(lines.size(), 20)));
    }
}
