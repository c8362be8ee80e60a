package entente.web.eventlist;

import entente.engine.scenario.Scenario;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.library.Library;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.MselField;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What a file becomes, told in one line for each row, so that it can be compared with what must come out. */
final class Told {

    /** Two nations: VAL, Valoria, and DOR, Dorland. */
    static final Scenario SCENARIO = scenario();

    private Told() {}

    private static Scenario scenario() {
        Library.Entry entry = Library.find("twin-valleys").orElseThrow();
        return ScenarioReader.read(entry.text(), entry.file(), List.of());
    }

    static Preview read(byte[] file, String name) {
        return EventListReader.read(file, name, SCENARIO, List.of(), ImportChoices.NONE);
    }

    /** Row, fate, number, day, sender, recipients, subject, and the last parts of the keys of remarks. */
    static String line(RowFate row) {
        StringBuilder line = new StringBuilder(row.row() + " " + row.fate());
        InjectPlan inject = row.inject();
        if (inject != null) {
            String number = inject.fields().getOrDefault(MselField.NUMBER, "-");
            String day = inject.day() == null ? inject.trigger().toString() : day(Objects.requireNonNull(inject.day()));
            line.append(" ")
                    .append(number)
                    .append(" @")
                    .append(day)
                    .append(" ")
                    .append(inject.from())
                    .append(">");
            line.append(inject.to().isEmpty() ? "*" : String.join("+", inject.to()));
            line.append(inject.ready() ? "" : " draft").append(" ").append(inject.subject());
        }
        row.remarks()
                .forEach(remark -> line.append(" !")
                        .append(remark.told().key().replaceFirst(".*\\.", ""))
                        .append(remark.column() == null ? "" : ":" + remark.column()));
        return line.toString();
    }

    private static String day(double day) {
        return String.format(Locale.ROOT, "%.3f", day).replaceFirst("\\.?0+$", "");
    }

    static List<String> lines(Preview preview) {
        return preview.rows().stream().map(Told::line).toList();
    }
}
