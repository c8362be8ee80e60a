package entente.web.eventlist;

import static org.assertj.core.api.Assertions.assertThat;

import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.InjectPlan.Trigger;
import entente.web.exercise.record.MselField;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The calendar keeps to RFC 5545: lines, folding, escapes, and the properties that each event must have. */
class InjectCalendarTest {

    private static InjectPlan plan(String number, String subject, String text, Trigger trigger, Double day) {
        return new InjectPlan(
                subject,
                text,
                "Press",
                List.of(),
                trigger,
                day,
                null,
                null,
                number.equals("1"),
                Map.of(MselField.NUMBER, number, MselField.LOCATION, "Hall; left, 2"));
    }

    private static String calendar() {
        return InjectCalendar.of(
                List.of(
                        plan(
                                "1",
                                "Alpha, bravo; charlie \\ delta",
                                "Two\nlines – " + "Zürich 東京 😀 ".repeat(20),
                                Trigger.SCHEDULED,
                                0.375),
                        plan("2", "Leap", "", Trigger.SCHEDULED, 8.5),
                        plan("3", "Shelf", "", Trigger.SHELF, null)),
                "List",
                LocalDate.of(2028, 2, 21),
                Instant.parse("2026-12-01T04:00:00Z"),
                message -> message.key() + message.arguments());
    }

    /** The properties of each event, unfolded and unescaped, as a reader does it. */
    private static List<Map<String, String>> events() {
        List<Map<String, String>> events = new ArrayList<>();
        for (String line : calendar().replace("\r\n ", "").split("\r\n", 0)) {
            String name = line.substring(0, line.indexOf(':'));
            String value = line.substring(line.indexOf(':') + 1);
            if (line.equals("BEGIN:VEVENT")) {
                events.add(new LinkedHashMap<>());
            } else if (!events.isEmpty()) {
                events.get(events.size() - 1)
                        .put(name, value.replaceAll("\\\\([,;\\\\])", "$1").replace("\\n", "\n"));
            }
        }
        return events;
    }

    @Test
    void linesEndAndAreFoldedAsTheyMust() {
        assertThat(calendar()).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        for (String line : calendar().split("\r\n", 0)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r", "\uFFFD");
        }
    }

    @Test
    void eachScheduledInjectIsAnEventOfItsDay() {
        List<Map<String, String>> events = events();

        assertThat(events).hasSize(2);
        assertThat(events.get(0))
                .containsEntry("DTSTART", "20280221T090000")
                .containsEntry("DTSTAMP", "20261201T040000Z")
                .containsEntry("SUMMARY", "1 Alpha, bravo; charlie \\ delta")
                .containsEntry("LOCATION", "Hall; left, 2")
                .containsEntry("STATUS", "CONFIRMED");
        assertThat(events.get(0).get("DESCRIPTION")).contains("Two\nlines – Zürich 東京 😀 ");
        assertThat(events.get(1)).containsEntry("DTSTART", "20280229T120000").containsEntry("STATUS", "TENTATIVE");
        assertThat(events)
                .extracting(event -> event.get("UID"))
                .doesNotHaveDuplicates()
                .doesNotContainNull();
        assertThat(events()).as("written anew, each keeps its name").isEqualTo(events);
    }
}
