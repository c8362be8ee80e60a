package entente.results.ablation;

import entente.engine.description.Field;
import entente.scenarios.shape.Member;
import entente.scenarios.shape.Shape;
import entente.scenarios.shape.Shape.Choice;
import entente.scenarios.shape.Shape.Entries;
import entente.scenarios.shape.Shape.Items;
import entente.scenarios.shape.Shape.Parts;
import entente.scenarios.shape.Shape.Plain;
import entente.scenarios.shape.Shape.Word;
import entente.scenarios.shape.Shapes;
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
        collect("", Shapes.scenario(), fields);
        return fields;
    }

    private static void collect(String path, Parts parts, List<FieldSetting> fields) {
        for (Member member : parts.members()) {
            String here = path.isEmpty() ? member.name() : path + "." + member.name();
            Shape shape = member.shape();
            if (shape instanceof Parts inner) {
                collect(here, inner, fields);
            } else if (shape instanceof Items items && items.item() instanceof Parts inner) {
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
        return shape instanceof Plain plain ? plain(plain, member.field()) : List.of();
    }

    private static List<String> plain(Plain plain, Field field) {
        return switch (plain) {
            case NUMBER -> numbers(field, Stream.of("0", "1", "0.5", "0.01", "2", "30", "200", "-0.5"));
            case WHOLE -> numbers(field, Stream.of("1", "2", "3", "8", "40"));
            case COUNT -> List.of("1", "0", "2", "50", "unlimited");
            case FLAG -> List.of("true", "false");
            case LAW -> List.of("fixed", "exponential");
            case GRADE -> List.of("F6", "B2");
            case TEXT, ANY -> List.of();
        };
    }

    private static List<String> numbers(Field field, Stream<String> values) {
        return values.filter(value -> Double.parseDouble(value) >= field.min())
                .filter(value -> Double.parseDouble(value) <= field.max())
                .toList();
    }
}
