package entente.web.eventlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.InjectPlan.Trigger;
import entente.web.exercise.record.MselField;
import entente.web.sheet.Book;
import entente.web.sheet.UnreadableBook;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Lists are found or refused, merged by number, and read as people choose. */
class EventListReaderTest {

    private static final Object[] HEAD = {"#", "DTG", "From", "To", "Subject", "Text"};

    private static InjectPlan plan(String number, String subject, Double day, Map<MselField, String> more) {
        Map<MselField, String> fields = new TreeMap<>(more);
        fields.put(MselField.NUMBER, number);
        return new InjectPlan(
                subject, "text", "Press", List.of("VAL"), Trigger.SCHEDULED, day, null, null, true, fields);
    }

    private static ImportChoices choices(Map<String, String> columns, Map<String, String> recipients, LocalDate start) {
        return new ImportChoices(null, null, columns, recipients, start, null, null, null, false);
    }

    @Test
    void aWorkbookThatIsNoEventListIsRefusedWithWhatWasFound() {
        byte[] budget = Book.of("Budget")
                .row("Item", "Cost", "Owner")
                .row("Hall", 300, "A")
                .sheet("People")
                .row("Name", "Phone")
                .bytes();

        assertThatThrownBy(() -> Told.read(budget, "budget.xlsx"))
                .isInstanceOfSatisfying(UnreadableBook.class, refused -> {
                    assertThat(refused.told().key()).isEqualTo("eventlist.file.noList");
                    assertThat(refused.told().arguments().get(0).toString())
                            .contains("“Budget”: Item, Cost, Owner", "“People”: Name, Phone");
                });
        assertThatThrownBy(() -> Told.read(Book.of("Empty").bytes(), "empty.xlsx"))
                .isInstanceOfSatisfying(
                        UnreadableBook.class,
                        refused -> assertThat(refused.told().key()).isEqualTo("eventlist.file.nothing"));
    }

    @Test
    void rowsAreMergedByNumberAndWhatTheSheetHasNotStays() {
        List<InjectPlan> existing = List.of(
                plan("1", "Alpha", 1.0, Map.of(MselField.OBJECTIVE, "kept")),
                plan("2", "Bravo", 2.0, Map.of()),
                plan("9", "Only here", 9.0, Map.of()));
        byte[] file = Book.of("MSEL")
                .row(HEAD)
                .row("01", "D+5", "Press", "VAL", "Alpha anew", "text")
                .row(2, "D+2", "Press", "VAL", "Bravo", "text")
                .row(3, "D+3", "Press", "VAL", "Charlie", "text")
                .bytes();

        Preview preview = EventListReader.read(file, "a.xlsx", Told.SCENARIO, existing, ImportChoices.NONE);

        assertThat(preview.rows())
                .extracting(RowFate::fate)
                .containsExactly(RowFate.Fate.CHANGES, RowFate.Fate.SAME, RowFate.Fate.NEW);
        assertThat(preview.rows()).extracting(RowFate::replaces).containsExactly(0, 1, null);
        InjectPlan changed = Objects.requireNonNull(preview.rows().get(0).inject());
        assertThat(changed.subject()).isEqualTo("Alpha anew");
        assertThat(changed.day()).isEqualTo(5);
        assertThat(changed.fields()).containsEntry(MselField.OBJECTIVE, "kept");
    }

    @Test
    void aPersonChoosesColumnsRecipientsAndTheBeginning() {
        byte[] file = Book.of("MSEL")
                .row("#", "DTG", "Whoever", "To", "Subject", "Odd")
                .row(1, "220800AUG2011", "Press", "Mayor", "Alpha", "Words")
                .bytes();

        Preview preview = EventListReader.read(
                file,
                "a.xlsx",
                Told.SCENARIO,
                List.of(),
                choices(Map.of("C", "FROM", "F", "TEXT", "A", ""), Map.of("Mayor", "DOR"), LocalDate.of(2011, 8, 20)));

        assertThat(Told.lines(preview)).containsExactly("2 NEW - @2.333 Press>DOR Alpha");
        assertThat(Objects.requireNonNull(preview.rows().get(0).inject()).text())
                .isEqualTo("Words");
        assertThat(preview.recipients()).containsExactly(new Preview.UnknownRecipient("Mayor", 1, "DOR"));
        assertThat(preview.startProposed()).isFalse();
    }

    @Test
    void fifteenHundredRowsTakeSeconds() {
        Book book = Book.of("MSEL").row(HEAD);
        for (int i = 1; i <= 1500; i++) {
            book.row(
                    i,
                    "D+" + i % 90 + " H+" + i % 24,
                    "Press",
                    i % 2 == 0 ? "VAL" : "Dorland",
                    "Subject " + i,
                    "Text ".repeat(20));
        }
        byte[] file = book.bytes();

        Preview preview = Assertions.assertTimeout(Duration.ofSeconds(10), () -> Told.read(file, "a.xlsx"));

        assertThat(preview.rows())
                .hasSize(1500)
                .allMatch(row -> row.fate() == RowFate.Fate.NEW && row.remarks().isEmpty());
        assertThat(Told.line(preview.rows().get(1000))).isEqualTo("1002 NEW 1001 @11.708 Press>DOR Subject 1001");
    }

    @Test
    void aTextThatIsTooLongToSendIsCutAndKept() {
        String text = "word ".repeat(1000).strip();
        byte[] file = Book.of("MSEL")
                .row(HEAD)
                .row(1, "D+1", "Press", "VAL", "Alpha", text)
                .bytes();

        RowFate row = Told.read(file, "a.xlsx").rows().get(0);

        InjectPlan plan = Objects.requireNonNull(row.inject());
        assertThat(plan.text()).hasSize(4000).endsWith("…");
        assertThat(plan.fields()).containsEntry(MselField.BACKGROUND, text);
        assertThat(Told.line(row)).endsWith("!long:F");
    }
}
