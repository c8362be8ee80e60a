package entente.web.eventlist;

import entente.scenarios.imports.table.CellText;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.InjectPlan.Trigger;
import entente.web.exercise.record.MselField;
import entente.web.exercise.record.WordEntry;
import entente.web.sheet.Cell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row on its way to an inject: what its cells say goes over what the inject said before, if there was one. */
final class RowDraft {

    private static final int LONGEST = WordEntry.LONGEST;
    private static final int LONGEST_TITLE = 80;

    private final Map<Column, Cell> cells;
    private final Map<Column, String> letters;
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<MselField, String> fields;
    private final @Nullable InjectPlan before;

    /**
     * A row.
     *
     * @param cells what stands in the columns that are read
     * @param letters how spreadsheets name these columns
     * @param before the inject that has its number; null if it is new
     */
    RowDraft(Map<Column, Cell> cells, Map<Column, String> letters, @Nullable InjectPlan before) {
        this.cells = new EnumMap<>(cells);
        this.letters = letters;
        this.before = before;
        fields = new EnumMap<>(MselField.class);
        if (before != null) {
            fields.putAll(before.fields());
        }
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** The inject that the row becomes. */
    InjectPlan plan(RowTimes times, Days.Due due, Recipients recipients, ListedScenario scenario) {
        dropErrors();
        String subject = text(Column.SUBJECT, before == null ? "" : before.subject());
        String text = words(before == null ? "" : before.text());
        keep();
        Double day = day(times, due);
        Trigger trigger = trigger(day, scenario);
        boolean ready = ready();
        List<String> to = to(recipients);
        boolean nobody = to == null;
        return new InjectPlan(
                subject.isEmpty() ? title(text) : cut(subject, Column.SUBJECT),
                cut(text, letters.containsKey(Column.TEXT) ? Column.TEXT : Column.DESCRIPTION),
                text(Column.FROM, before == null ? "" : before.from()),
                to == null ? before == null ? List.of() : before.to() : to,
                trigger,
                day,
                condition(),
                effect(scenario),
                ready && !nobody,
                fields);
    }

    private void remark(@Nullable Column column, String key, Object... arguments) {
        remarks.add(Remark.of(column == null ? null : letters.get(column), key, arguments));
    }

    /** What a spreadsheet shows where a formula failed is no text. */
    private void dropErrors() {
        for (Map.Entry<Column, Cell> cell : cells.entrySet()) {
            if (CellText.isError(cell.getValue().text())) {
                remark(cell.getKey(), "eventlist.remark.error", cell.getValue().text());
                cell.setValue(Cell.BLANK);
            }
        }
    }

    private boolean has(Column column) {
        return letters.containsKey(column);
    }

    private String text(Column column, String otherwise) {
        return has(column) ? cells.getOrDefault(column, Cell.BLANK).text() : otherwise;
    }

    /** What the recipients read; a description beside it is for control alone. */
    private String words(String otherwise) {
        return has(Column.TEXT) ? text(Column.TEXT, "") : text(Column.DESCRIPTION, otherwise);
    }

    private String title(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        if (has(Column.SUBJECT)) {
            remark(Column.SUBJECT, "eventlist.remark.noSubject");
        }
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private String cut(String text, Column column) {
        if (text.length() <= LONGEST) {
            return text;
        }
        remark(column, "eventlist.remark.long", text.length(), LONGEST);
        fields.merge(MselField.BACKGROUND, text, (there, all) -> there + "\n\n" + all);
        return text.substring(0, LONGEST - 1) + "…";
    }

    private void keep() {
        for (Column column : Column.values()) {
            if (has(column) && column.isKept()) {
                put(column.field().orElseThrow(), text(column, ""));
            }
        }
        if (has(Column.TYPE)) {
            String type = text(Column.TYPE, "");
            put(MselField.TYPE, ListWords.type(type).orElse(type));
        }
        if (has(Column.TEXT) && has(Column.DESCRIPTION) && !has(Column.BACKGROUND)) {
            put(MselField.BACKGROUND, text(Column.DESCRIPTION, ""));
        }
    }

    private void put(MselField field, String text) {
        if (text.isEmpty()) {
            fields.remove(field);
        } else {
            fields.put(field, text);
        }
    }

    private @Nullable Double day(RowTimes times, Days.Due due) {
        if (letters.keySet().stream().noneMatch(Column.TIMES::contains)) {
            return before == null ? null : before.day();
        }
        times.unread().forEach(column -> remark(column, "eventlist.remark.time", text(column, "")));
        String clock = written(times.from());
        Double day = due.day();
        boolean early = day != null && day < 0;
        if (early) {
            remark(times.from(), "eventlist.remark.early", text(times.from() == null ? Column.WHEN : times.from(), ""));
        } else if (due.carried()) {
            remark(times.from(), "eventlist.remark.carried", Math.floor(due.day() == null ? 0 : due.day()));
        }
        boolean apart = times.from() == Column.SIMULATION_DAY || times.from() == Column.SCENARIO_TIME;
        if (!clock.isEmpty() && !has(Column.DELIVER_AT) && (apart || early || day == null)) {
            put(MselField.DELIVER_AT, clock);
        }
        return early ? null : day;
    }

    /** What the columns say of the clock on the wall, which may stand in several. */
    private String written(@Nullable Column from) {
        return Stream.of(Column.DAY, Column.DATE, Column.WHEN, Column.TIME)
                .filter(column -> column != from || !Column.SCENARIO_TIME.equals(from))
                .map(column -> text(column, ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Trigger trigger(@Nullable Double day, ListedScenario scenario) {
        String written = text(Column.TRIGGER, "");
        Trigger wanted = ListWords.trigger(written).orElse(null);
        if (wanted == null && !has(Column.TRIGGER) && before != null && before.trigger() == Trigger.CONDITIONAL) {
            wanted = Trigger.CONDITIONAL;
        }
        if (wanted == null && !written.isEmpty()) {
            remark(Column.TRIGGER, "eventlist.remark.trigger", written);
        }
        String condition = condition();
        if (wanted == Trigger.CONDITIONAL || (wanted == null && has(Column.CONDITION) && condition != null)) {
            if (condition != null && scenario.isCondition(condition)) {
                return Trigger.CONDITIONAL;
            }
            remark(Column.CONDITION, "eventlist.remark.condition", condition == null ? "" : condition);
            return Trigger.SHELF;
        }
        if (wanted == Trigger.SHELF) {
            return Trigger.SHELF;
        }
        boolean contingency = "contingency".equals(fields.get(MselField.TYPE));
        if (day == null && remarks.isEmpty() && !contingency) {
            remark(null, "eventlist.remark.noTime");
        }
        return day == null ? Trigger.SHELF : Trigger.SCHEDULED;
    }

    private @Nullable String condition() {
        String condition =
                text(Column.CONDITION, before == null || before.condition() == null ? "" : before.condition());
        return condition.isEmpty() ? null : condition;
    }

    private @Nullable String effect(ListedScenario scenario) {
        if (!has(Column.EFFECT)) {
            return before == null ? null : before.effect();
        }
        String effect = text(Column.EFFECT, "");
        if (!effect.isEmpty() && !scenario.isEffect(effect)) {
            remark(Column.EFFECT, "eventlist.remark.effect");
            return null;
        }
        return effect.isEmpty() ? null : effect;
    }

    private boolean ready() {
        String written = text(Column.STATUS, "");
        if (written.isEmpty()) {
            return before == null || before.ready();
        }
        String status = ListWords.status(written).orElse("");
        InjectStatusWord word = InjectStatusWord.find(status).orElse(InjectStatusWord.DRAFT);
        put(MselField.STATUS, word.field());
        if (status.isEmpty()) {
            remark(Column.STATUS, "eventlist.remark.status", written);
        } else if (word == InjectStatusWord.DELIVERED || word == InjectStatusWord.SKIPPED) {
            boolean over = word == InjectStatusWord.DELIVERED;
            remark(Column.STATUS, over ? "eventlist.remark.delivered" : "eventlist.remark.skipped", written);
        }
        return word.isReady();
    }

    /** The delegations; null where somebody is named and nobody of the scenario is meant. */
    private @Nullable List<String> to(Recipients recipients) {
        String written = text(Column.TO, "");
        if (!has(Column.TO)) {
            return before == null ? List.of() : before.to();
        }
        if (written.isEmpty()) {
            remark(Column.TO, "eventlist.remark.noRecipient");
            return List.of();
        }
        Recipients.Meant meant = recipients.read(written);
        if (!meant.isAnybody()
                && before != null
                && written.equals(before.fields().get(MselField.RECIPIENT))) {
            return before.to(); // Somebody said before who is meant.
        }
        if (!meant.unknown().isEmpty()) {
            String names = String.join(", ", meant.unknown());
            remark(Column.TO, meant.isAnybody() ? "eventlist.remark.stranger" : "eventlist.remark.strangers", names);
        } else if (!meant.isAnybody()) {
            remark(Column.TO, "eventlist.remark.nobody", written);
        }
        if (!has(Column.RECIPIENT)) {
            put(MselField.RECIPIENT, recipients.isPlain(written) ? "" : written);
        }
        return meant.isAnybody() ? meant.nations() : null;
    }
}
