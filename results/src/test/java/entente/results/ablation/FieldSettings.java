package entente.results.ablation;

import entente.engine.description.Member;
import entente.engine.description.Range;
import entente.engine.description.RecordType;
import entente.engine.description.Shape;
import entente.engine.description.Shape.Choice;
import entente.engine.description.Shape.Entries;
import entente.engine.description.Shape.Items;
import entente.engine.description.Shape.Plain;
import entente.engine.description.Shape.Text;
import entente.engine.description.Shape.Word;
import entente.engine.scenario.AdmiraltyGrade;
import entente.engine.scenario.Count;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every field of a scenario, each with settings that could make a difference. */
final class FieldSettings {

    /** What only tells things apart, is there to be read, or must be left out where it stands. */
    private static final Set<String> NAMES = Set.of(
            "formatVersion",
            "id",
            "title",
            "summary",
            "narrative",
            "objectives",
            "exercise.moves",
            "exercise.moveDays",
            "nations[*].id",
            "nations[*].key",
            "nations[*].name",
            "nations[*].region",
            "relations[*].between",
            "institutions[*].id",
            "institutions[*].key",
            "institutions[*].name",
            "institutions[*].standard.to",
            "networks[*].id",
            "networks[*].key",
            "networks[*].name",
            "decisionPoints[*].id",
            "decisionPoints[*].nation",
            "decisionPoints[*].question",
            "decisionPoints[*].options[*].label");

    /** Values of texts and groups, where a field has no range to choose from. */
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("baseline", List.of("neutral")),
            Map.entry("nations[*].priorities", List.of("{ember: 0}")),
            Map.entry("nations[*].law.alert.named", List.of("[ALM]")),
            Map.entry("nations[*].law.identity.named", List.of("[ALM]")),
            Map.entry("nations[*].law.assessment.named", List.of("[ALM]")),
            Map.entry("nations[*].law.evidence.named", List.of("[ALM, BRE, CRV, DNH, ETV, FRU, GAL, HLM, ISN, JUN]")),
            Map.entry("nations[*].sharing.exceptions[*].to", List.of("ALM, marking: RED")),
            Map.entry("nations[*].sharing.exceptions[*].kind", List.of("alert, marking: RED")),
            Map.entry("institutions[*].members", List.of("[\"*\"]")),
            Map.entry("institutions[*].programmes[*].recipients", List.of("[TKH]")),
            Map.entry("agreements[*].parties", List.of("[\"*\"]")),
            Map.entry("networks[*].ties", List.of("[[0, 1], [1, 2], [2, 3], [3, 4]]")),
            Map.entry("networks[*].footprint", List.of("{ALM: 1}")),
            Map.entry("networks[*].targets", List.of("{ALM: 1}")),
            Map.entry("decisionPoints[*].standing", List.of("Sign")));

    /** What a field needs in order to matter, by how its path begins; settings of both arms. */
    private static final Map<String, List<String>> GIVEN = Map.of(
            "rules.diplomacy.weights", List.of(Ties.ALL),
            "relations[*]", List.of(Ties.ALL),
            "nations[*].law.alert.named", List.of("nations[*].law.alert.basis=named"),
            "nations[*].law.identity.named", List.of("nations[*].law.identity.basis=named"),
            "nations[*].law.assessment.named", List.of("nations[*].law.assessment.basis=named"),
            "nations[*].law.evidence.named", List.of("nations[*].law.evidence.basis=named"),
            "nations[*].sharing.onward", List.of("agreements[*].terms.onwardConsent=true"),
            "nations[*].sharing.exceptions[*].onward", List.of("agreements[*].terms.onwardConsent=true"),
            "agreements[*].terms.onwardConsent", List.of("nations[*].sharing.onward=true"),
            "networks[*].ties", List.of("networks[*].ties=[[0, 1], [0, 2], [1, 2]]", "networks[*].structure=listed"));

    /** What is tried of values that are written as text. */
    private static final Map<Class<?>, List<String>> CODED = Map.of(
            Count.class, List.of("1", "0", "2", "50", "unlimited"),
            DurationLaw.class, List.of("fixed", "exponential"),
            AdmiraltyGrade.class, List.of("F6", "B2"));

    private static final String EXCEPTIONS = "nations[*].sharing.exceptions[*].";
    private static final String PROGRAMMES = "institutions[*].programmes[*]";
    private static final String CAPACITY_CENTRE = "institutions[capacity-centre].programmes[*]";
    private static final String STANDING = "decisionPoints[*].standing";

    private FieldSettings() {}

    /** Two who are all that two nations can be to each other, half. */
    private static final class Ties {
        static final String ALL = "relations=[{between: [CDR, DLM], alliance: true, pact: 0.5, rivalry: 0.5,"
                + " commonMemberships: 0.5, economicTies: 0.8, contiguous: true}]";
    }

    /**
     * One field.
     *
     * @param path where it stands, as a path of settings that takes every element of a list
     * @param given settings with and without which it is tried
     * @param settings what to try, one after the other
     */
    record FieldSetting(String path, List<String> given, List<String> settings) {

        @Override
        public String toString() {
            return path;
        }
    }

    /** Every field with a value of its own that is no name, in the order of the format. */
    static List<FieldSetting> all() {
        List<FieldSetting> fields = new ArrayList<>();
        collect("", RecordType.of(Scenario.class), fields);
        return fields;
    }

    private static void collect(String path, RecordType parts, List<FieldSetting> fields) {
        for (Member member : parts.members()) {
            String here = path.isEmpty() ? member.name() : path + "." + member.name();
            Shape shape = member.shape();
            if (shape instanceof RecordType inner) {
                collect(here, inner, fields);
            } else if (shape instanceof Items items && items.item() instanceof RecordType inner) {
                collect(here + "[*]", inner, fields);
            } else if (!NAMES.contains(here) && !(shape instanceof Items items && items.item() instanceof Choice)) {
                fields.add(field(here, member));
            }
        }
    }

    private static FieldSetting field(String path, Member member) {
        List<String> given = GIVEN.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        List<String> settings = values(path, member).stream()
                .map(value -> path.startsWith(EXCEPTIONS)
                        ? "nations[*].sharing.exceptions=[{" + path.substring(EXCEPTIONS.length()) + ": " + value + "}]"
                        : path.replace(PROGRAMMES, CAPACITY_CENTRE)
                                        .replace(STANDING, "decisionPoints[open-waters].standing")
                                + "=" + value)
                .toList();
        return new FieldSetting(path, given, settings);
    }

    private static List<String> values(String path, Member member) {
        Shape shape = member.shape();
        if (VALUES.containsKey(path)) {
            return VALUES.get(path);
        } else if (shape instanceof Word word) {
            return word.words();
        } else if (shape instanceof Items items && items.item() instanceof Word word) {
            return word.words().stream().map(one -> "[" + one + "]").toList();
        } else if (shape instanceof Items items && items.item() == Plain.NUMBER) {
            return List.of("[1, 1, 1, 1, 1, 1]", "[9, 1, 1, 1, 1, 1]");
        } else if (shape instanceof Entries entries && entries.names().isPresent()) {
            return entries.names().orElseThrow().words().stream()
                    .map(one -> "{" + one + ": 1}")
                    .toList();
        }
        return shape instanceof Text text ? CODED.get(text.type()) : plain(shape, member.range());
    }

    private static List<String> plain(Shape shape, Range range) {
        if (shape == Plain.FLAG) {
            return List.of("true", "false");
        } else if (shape == Plain.WHOLE) {
            return numbers(range, Stream.of("1", "2", "3", "8", "40"));
        }
        return shape == Plain.NUMBER
                ? numbers(range, Stream.of("0", "1", "0.5", "0.01", "2", "30", "200", "-0.5"))
                : List.of();
    }

    private static List<String> numbers(Range range, Stream<String> values) {
        return values.filter(value -> Double.parseDouble(value) >= range.min())
                .filter(value -> Double.parseDouble(value) <= range.max())
                .toList();
    }
}
