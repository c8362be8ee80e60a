package entente.web.exercise.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.description.ByKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Logs that version 0.1.0 wrote are read for ever: every kind of entry, field by field. */
class SampleEntriesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void thereIsALineOfEveryKind() {
        Set<Class<?>> met = new HashSet<>();
        SampleEntries.lines().keySet().forEach(entry -> met.add(entry.getClass()));

        assertThat(met).containsExactlyInAnyOrderElementsOf(ByKind.kinds(Entry.class));
    }

    @Test
    void everyLineOfOldLogsIsReadAsWhatItWas() {
        SampleEntries.lines()
                .forEach((entry, line) ->
                        assertThat(EntryJson.read(entry.type(), line)).isEqualTo(entry));
    }

    @Test
    void entriesAreWrittenAsOldLogsHaveThem() throws Exception {
        for (Map.Entry<Entry, String> line : SampleEntries.lines().entrySet()) {
            JsonNode written = JSON.readTree(EntryJson.body(line.getKey()));
            assertThat(written).as(line.getKey().type()).isEqualTo(JSON.readTree(line.getValue()));
        }
    }

    @Test
    void theOrderOfFieldsDoesNotMatter() throws Exception {
        for (Map.Entry<Entry, String> line : SampleEntries.lines().entrySet()) {
            ObjectNode fields = (ObjectNode) JSON.readTree(line.getValue());
            List<String> names = new ArrayList<>();
            fields.fieldNames().forEachRemaining(names::add);
            ObjectNode turned = JSON.createObjectNode();
            for (int i = names.size() - 1; i >= 0; i--) {
                turned.set(names.get(i), fields.get(names.get(i)));
            }
            assertThat(EntryJson.read(line.getKey().type(), turned.toString())).isEqualTo(line.getKey());
        }
    }

    @Test
    void aFieldThatNoVersionKnowsIsRefusedInEveryKind() throws Exception {
        for (Map.Entry<Entry, String> line : SampleEntries.lines().entrySet()) {
            ObjectNode fields = (ObjectNode) JSON.readTree(line.getValue());
            fields.put("surplus", 1);
            assertThatThrownBy(() -> EntryJson.read(line.getKey().type(), fields.toString()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(line.getKey().type())
                    .hasMessageContaining("surplus");
        }
    }

    @Test
    void aKindIsNamedByTheWordOfItsRecord() {
        assertThat(ByKind.kinds(Entry.class).stream().map(Entry::type).toList())
                .contains("opened", "codeIssued", "handedOver", "deadlineMoved", "takenUp")
                .doesNotHaveDuplicates();
    }

    @Test
    void listsOfAnEntryCannotBeChangedFromOutside() {
        List<String> to = new ArrayList<>(List.of("AAA"));
        WordEntry.Said said = new WordEntry.Said(to, "x");
        MotionEntry.Moved moved = new MotionEntry.Moved(to, MotionEntry.Kind.TEXT, "x");
        to.add("BBB");

        assertThat(said.to()).containsExactly("AAA");
        assertThat(moved.to()).containsExactly("AAA");
        assertThatThrownBy(() -> said.to().add("CCC")).isInstanceOf(UnsupportedOperationException.class);
    }
}
