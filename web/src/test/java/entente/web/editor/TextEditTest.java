package entente.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.scenario.Scenario;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.format.ScenarioWriter;
import entente.scenarios.library.Library;
import entente.scenarios.message.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form changes a text where it must, and nowhere else. */
class TextEditTest {

    private static final String TEXT = """
        # A comment at the top.
        formatVersion: "1.0"
        id: pair   # behind a value
        title: Pair

        nations:
          - {id: VAL, name: Valoria}   # the larger
          - id: DOR
            capability:
              teams: 3   # few
              analysts: 3
          # between elements
          - {id: EST}
        relations: []
        networks:
          - id: ridge
            footprint: {VAL: 0.6, DOR: 0.4}
        """;

    @Test
    void valuesAreReplacedWhereTheyStand() {
        assertThat(set("nations[1].capability.teams", "7")).isEqualTo(TEXT.replace("teams: 3   #", "teams: 7   #"));
        assertThat(set("id", "other")).isEqualTo(TEXT.replace("id: pair   #", "id: other   #"));
        assertThat(set("nations[0].name", "New, and: odd"))
                .isEqualTo(TEXT.replace("name: Valoria}", "name: \"New, and: odd\"}"));
        assertThat(set("networks[0].footprint.DOR", "0.9")).isEqualTo(TEXT.replace("DOR: 0.4", "DOR: 0.9"));
    }

    @Test
    void whatIsMissingIsAddedInTheStyleOfItsPlace() {
        assertThat(set("nations[0].sharing.minimumTrust", "0.4"))
                .isEqualTo(TEXT.replace("name: Valoria}", "name: Valoria, sharing: {minimumTrust: 0.4}}"));
        assertThat(set("nations[1].capability.reach", "0.1"))
                .isEqualTo(TEXT.replace("      analysts: 3\n", "      analysts: 3\n      reach: 0.1\n"));
        assertThat(set("nations[1].name", "Dorland"))
                .isEqualTo(TEXT.replace("      analysts: 3\n", "      analysts: 3\n    name: Dorland\n"));
        assertThat(set("horizonDays", "365")).isEqualTo(TEXT + "horizonDays: 365\n");
    }

    @Test
    void elementsAreAddedAtTheEndOfTheirList() {
        assertThat(add("nations", "{id: NEW}"))
                .isEqualTo(TEXT.replace("- {id: EST}\n", "- {id: EST}\n  - {id: NEW}\n"));
        assertThat(add("relations", "{between: [VAL, DOR]}"))
                .isEqualTo(TEXT.replace("relations: []", "relations: [{between: [VAL, DOR]}]"));
        assertThat(add("agreements", "{parties: [VAL, DOR]}"))
                .isEqualTo(TEXT + "agreements: [{parties: [VAL, DOR]}]\n");
    }

    @Test
    void whatIsTakenOutLeavesTheRestAsItIs() {
        assertThat(remove("nations[1].capability.teams")).isEqualTo(TEXT.replace("      teams: 3   # few\n", ""));
        assertThat(remove("nations[0].name")).isEqualTo(TEXT.replace(", name: Valoria", ""));
        assertThat(remove("nations[1].id")).isEqualTo(TEXT.replace("- id: DOR\n    capability", "- capability"));
        assertThat(remove("nations[2]")).isEqualTo(TEXT.replace("  - {id: EST}\n", ""));
        assertThat(remove("networks[0].footprint.VAL")).isEqualTo(TEXT.replace("VAL: 0.6, ", ""));
        assertThat(remove("title")).isEqualTo(TEXT.replace("title: Pair\n", ""));
    }

    @Test
    void jsonStaysJson() {
        String json = "{\n  \"id\": \"pair\",\n  \"nations\": [{\"id\": \"VAL\"}]\n}\n";

        assertThat(edited(json, TextChange.What.SET, "nations[0].name", "Valoria"))
                .isEqualTo("{\n  \"id\": \"pair\",\n  \"nations\": [{\"id\": \"VAL\", \"name\": \"Valoria\"}]\n}\n");
        assertThat(edited(json, TextChange.What.ADD, "nations", "{id: DOR}"))
                .isEqualTo("{\n  \"id\": \"pair\",\n  \"nations\": [{\"id\": \"VAL\"}, {\"id\":\"DOR\"}]\n}\n");
    }

    @Test
    void aLongTextIsWrittenBelowItsKey() {
        String summary = "word ".repeat(40).strip();
        String changed = set("summary", summary);

        assertThat(changed).startsWith(TEXT).contains("summary: >-\n  word");
        assertThat(new Forms(TextTree.find(changed).orElseThrow(), Language.ENGLISH).fields(DataPath.ROOT))
                .anySatisfy(field -> assertThat(field.value()).isEqualTo(summary));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"twin-valleys", "alpine-corridor", "union", "straits", "capacity", "rupture", "hub-or-mesh"})
    void everyWrittenFieldOfEveryNationCanBeSetToWhatItIs(String id) {
        String text = Library.find(id).orElseThrow().text();
        Scenario before = read(text);
        String changed = text;
        List<FormField> fields = new ArrayList<>();
        for (int i = 0; i < before.nations().size(); i++) {
            fields.addAll(new Forms(TextTree.find(text).orElseThrow(), Language.ENGLISH)
                    .fields(DataPath.find("nations[" + i + "]").orElseThrow()));
        }
        for (FormField field : fields) {
            if (field.value() != null) {
                changed = edited(changed, TextChange.What.SET, field.path(), field.value());
            } else if (field.kind() == FieldKind.FLAG && !field.standard().isEmpty()) {
                changed = edited(changed, TextChange.What.SET, field.path(), field.standard());
            }
        }
        assertThat(changed.lines().filter(line -> line.contains("#")))
                .containsExactlyElementsOf(
                        text.lines().filter(line -> line.contains("#")).toList());
        assertThat(ScenarioWriter.yaml(read(changed))).isEqualTo(ScenarioWriter.yaml(before));
    }

    @Test
    void whatCannotBeMadeIsNotMade() {
        assertThat(change(TEXT, TextChange.What.SET, "nations[9].name", "x")).isEmpty();
        assertThat(change(TEXT, TextChange.What.SET, "id.inner", "x")).isEmpty();
        assertThat(change(TEXT, TextChange.What.REMOVE, "rules", null)).isEmpty();
        assertThat(change(TEXT, TextChange.What.ADD, "nations", "{id: [")).isEmpty();
        assertThat(TextTree.find("a: &x [1]\nb: [*x, *x]\n")).isEmpty();
    }

    private static Scenario read(String text) {
        return ScenarioReader.read(text, "test.yaml", List.of());
    }

    private static String set(String path, String value) {
        return edited(TEXT, TextChange.What.SET, path, value);
    }

    private static String add(String path, String value) {
        return edited(TEXT, TextChange.What.ADD, path, value);
    }

    private static String remove(String path) {
        return change(TEXT, TextChange.What.REMOVE, path, null).orElseThrow();
    }

    private static String edited(String text, TextChange.What what, String path, String value) {
        return change(text, what, path, value).orElseThrow(() -> new AssertionError(path));
    }

    private static Optional<String> change(String text, TextChange.What what, String path, String value) {
        TextTree tree = TextTree.find(text).orElseThrow();
        return new TextChange(what, DataPath.find(path).orElseThrow(), value).applyTo(tree);
    }
}
