package entente.web.exercise.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.web.exercise.record.CourseEntry.Opened;
import entente.web.exercise.record.CourseEntry.Origin;
import entente.web.exercise.record.InjectEntry.Written;
import entente.web.exercise.record.InjectPlan.Trigger;
import entente.web.exercise.record.NationEntry.Decided;
import entente.web.exercise.record.SeatEntry.CodeIssued;
import entente.web.exercise.record.WordEntry.Said;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntryJsonTest {

    static List<Entry> entries() {
        return List.of(
                new Opened("Title", -3, "0.1.0", new Timing(6, 30.4375, 0, true), "KEY", new Origin("x", 3)),
                new Opened("Title", Long.MIN_VALUE, "0.1.0", new Timing(6, 30, 0, false), "KEY", null),
                new CourseEntry.Started(),
                new Said(List.of("AAA"), "\"quoted\" <script> é\n"),
                new CodeIssued(SeatRole.HEAD, "AAA", "c", "l"),
                new Decided("{\"type\":\"publishPolicy\"}", "", 4L),
                new Decided("{}", "why", null),
                new Written(
                        null,
                        new InjectPlan(
                                "s",
                                "t",
                                "",
                                List.of(),
                                Trigger.SCHEDULED,
                                12.25,
                                null,
                                "{}",
                                true,
                                Map.of(MselField.LOCATION, "here"))));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void anEntryIsReadBackEqualFromOneLine(Entry entry) {
        String body = EntryJson.body(entry);
        assertThat(body).doesNotContain("\n");
        assertThat(EntryJson.read(entry.type(), body)).isEqualTo(entry);
    }

    @Test
    void whatIsNoEntryIsRefused() {
        assertThatThrownBy(() -> EntryJson.read("nothing", "{}")).hasMessageContaining("nothing");
        assertThatThrownBy(() -> EntryJson.read("kicked", "{\"seat\":1,\"x\":2}"))
                .hasMessageContaining("kicked");
        assertThatThrownBy(() -> EntryJson.read("kicked", "{}")).isInstanceOf(IllegalArgumentException.class);
    }
}
