package entente.web.eventlist;

import entente.engine.description.Message;
import entente.results.text.Csv;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.MselField;
import entente.web.sheet.FormulaText;
import entente.web.sheet.Workbooks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** An event list as a table for spreadsheets. Read again it is the same list: no text is taken for a formula, none changed. */
public final class InjectTable {

    /** The columns, in the order in which trainers read them. */
    private static final List<Column> COLUMNS = List.of(
            Column.NUMBER,
            Column.SIMULATION_DAY,
            Column.DELIVER_AT,
            Column.SCENARIO_TIME,
            Column.STATUS,
            Column.TYPE,
            Column.TRIGGER,
            Column.CONDITION,
            Column.SUBJECT,
            Column.MODE,
            Column.FROM,
            Column.INJECTED_BY,
            Column.TO,
            Column.RECIPIENT,
            Column.STORYLINE,
            Column.OBJECTIVE,
            Column.TEXT,
            Column.EXPECTED_ACTION,
            Column.CONTROL_NOTES,
            Column.BACKGROUND,
            Column.ACTUAL,
            Column.AUTHOR,
            Column.OWNER,
            Column.APPROVED_BY,
            Column.LOCATION,
            Column.PRIORITY,
            Column.MARKING,
            Column.DEADLINE,
            Column.ATTACHMENT,
            Column.EFFECT,
            Column.SOURCE_EVENT);

    private static final String ALL = "all";

    private static final Map<InjectPlan.Trigger, String> TRIGGERS = Map.of(
            InjectPlan.Trigger.SCHEDULED, "scheduled",
            InjectPlan.Trigger.CONDITIONAL, "conditional",
            InjectPlan.Trigger.SHELF, "manual");

    private final List<List<Object>> rows = new ArrayList<>();

    /**
     * Of a list.
     *
     * @param words how messages are put into words, which name the columns
     */
    public InjectTable(List<InjectPlan> injects, Function<Message, String> words) {
        rows.add(List.copyOf(COLUMNS.stream()
                .map(column -> words.apply(Message.of("exercise.msel." + column)))
                .toList()));
        injects.forEach(inject ->
                rows.add(COLUMNS.stream().map(column -> cell(inject, column)).toList()));
    }

    /** As a workbook of one sheet. */
    public byte[] workbook(String sheet) {
        return Workbooks.of(sheet, rows);
    }

    /** As CSV in UTF-8, which its first character tells spreadsheets. */
    public String csv() {
        StringBuilder text = new StringBuilder("\uFEFF");
        rows.forEach(
                row -> text.append(Csv.line(row.stream().map(InjectTable::plain).toList())));
        return text.toString();
    }

    /** Numbers with all their digits, texts without harm. */
    private static String plain(Object cell) {
        return cell instanceof Double number
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : FormulaText.harmless(cell.toString());
    }

    private static Object cell(InjectPlan inject, Column column) {
        return switch (column) {
            case SIMULATION_DAY -> Objects.requireNonNullElse(inject.day(), "");
            case STATUS -> InjectStatusWord.of(inject).word();
            case TRIGGER -> Objects.requireNonNull(TRIGGERS.get(inject.trigger()));
            case CONDITION -> Objects.requireNonNullElse(inject.condition(), "");
            case SUBJECT -> inject.subject();
            case FROM -> inject.from();
            case TO -> inject.to().isEmpty() ? ALL : String.join(", ", inject.to());
            case TEXT -> inject.text();
            case EFFECT -> Objects.requireNonNullElse(inject.effect(), "");
            default -> inject.fields().getOrDefault(MselField.valueOf(column.name()), "");
        };
    }
}
