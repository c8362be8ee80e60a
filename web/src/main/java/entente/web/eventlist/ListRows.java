package entente.web.eventlist;

import entente.engine.description.Message;
import entente.web.exercise.record.InjectPlan;
import entente.web.sheet.Cell;
import entente.web.sheet.Sheet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows below the headings: first their times are read, for what all of them say decides what one means; then all else. */
final class ListRows {

    private final Mapping mapping;
    private final ListedScenario scenario;
    private final Recipients recipients;
    private final Merging merging;
    private final ImportChoices choices;
    private final List<Sheet.Row> rows;
    private final DateOrder order;
    private final Map<Integer, RowTimes> times = new LinkedHashMap<>();
    private final @Nullable LocalDate start;
    private final ZoneId zone;
    private final int firstDay;
    private final boolean cutShort;

    ListRows(
            Headings headings,
            Mapping mapping,
            ListedScenario scenario,
            List<InjectPlan> existing,
            ImportChoices choices) {
        this.mapping = mapping;
        this.scenario = scenario;
        this.choices = choices;
        recipients = new Recipients(scenario.nations(), choices.recipients());
        merging = new Merging(existing);
        List<Sheet.Row> all = headings.sheet().rows().stream()
                .skip((long) headings.first() + headings.rows())
                .filter(row -> !row.isBlank())
                .toList();
        cutShort = all.size() > EventListReader.MOST_ROWS;
        rows = all.subList(0, Math.min(all.size(), EventListReader.MOST_ROWS));
        order = DateOrder.of(rows.stream().map(mapping::cells).toList(), choices.monthFirst());
        Integer year = year();
        rows.forEach(row -> times.put(row.number(), times(row, year)));
        Collection<ReadTime> read = times.values().stream().map(RowTimes::read).toList();
        LocalDate chosen = choices.startDate();
        start = chosen == null ? Days.proposedStart(withBands(read)) : chosen;
        zone = Objects.requireNonNullElseGet(choices.zone(), () -> Days.proposedZone(read));
        firstDay = Objects.requireNonNullElseGet(choices.firstDay(), () -> Days.proposedFirstDay(withBands(read)));
    }

    private Collection<ReadTime> withBands(Collection<ReadTime> read) {
        Stream<ReadTime> bands = rows.stream().filter(this::isBand).flatMap(row -> band(row).stream());
        return Stream.concat(read.stream(), bands).toList();
    }

    /** The year of dates that have none: that of the beginning, or of the first date that has one. */
    private @Nullable Integer year() {
        LocalDate chosen = choices.startDate();
        if (chosen != null) {
            return chosen.getYear();
        }
        return rows.stream()
                .map(row -> times(row, null).read().date())
                .filter(Objects::nonNull)
                .map(LocalDate::getYear)
                .findFirst()
                .orElse(null);
    }

    private RowTimes times(Sheet.Row row, @Nullable Integer year) {
        boolean simulated = mapping.letters().containsKey(Column.SIMULATION_DAY);
        return RowTimes.of(mapping.cells(row), simulated, order.monthFirst(), year);
    }

    @Nullable
    LocalDate start() {
        return start;
    }

    ZoneId zone() {
        return zone;
    }

    int firstDay() {
        return firstDay;
    }

    boolean isMonthFirst() {
        return order.monthFirst();
    }

    boolean areDatesAmbiguous() {
        return order.ambiguous();
    }

    Recipients recipients() {
        return recipients;
    }

    List<Message> notes() {
        return cutShort ? List.of(Message.of("eventlist.note.cut", EventListReader.MOST_ROWS)) : List.of();
    }

    /** What becomes of each row that holds anything. */
    List<RowFate> fates() {
        Days days = new Days(start, zone, firstDay);
        List<RowFate> fates = new ArrayList<>();
        rows.forEach(row -> fates.add(fate(row, days)));
        return fates;
    }

    private RowFate fate(Sheet.Row row, Days days) {
        String shown = EventListReader.shortened(row.cells());
        Map<Column, Cell> cells = mapping.cells(row);
        if (row.hidden() && !choices.hiddenRows()) {
            return leftOut(row, shown, "eventlist.left.hidden");
        }
        if (isHeadingAgain(cells)) {
            return leftOut(row, shown, "eventlist.left.headings");
        }
        if (isBand(row)) {
            Optional<ReadTime> band = band(row);
            band.ifPresent(days::begin);
            return leftOut(row, shown, band.isPresent() ? "eventlist.left.dayTitle" : "eventlist.left.title");
        }
        if (!cells.containsKey(Column.SUBJECT)
                && !cells.containsKey(Column.TEXT)
                && !cells.containsKey(Column.DESCRIPTION)) {
            return leftOut(row, shown, "eventlist.left.nothingTold");
        }
        if (cells.values().stream().allMatch(Cell::struck)) {
            return leftOut(row, shown, "eventlist.left.struck");
        }
        RowTimes time = times.getOrDefault(row.number(), RowTimes.NONE);
        Merging.Place place =
                merging.place(cells.getOrDefault(Column.NUMBER, Cell.BLANK).text(), row.number());
        RowDraft draft = new RowDraft(cells, mapping.letters(), place.before());
        InjectPlan plan = draft.plan(time, days.next(time.read()), recipients, scenario);
        return merging.fate(row.number(), shown, place, plan, draft.remarks());
    }

    private static RowFate leftOut(Sheet.Row row, String shown, String key) {
        return RowFate.leftOut(row.number(), shown, Remark.of(null, key));
    }

    /** Long lists repeat their headings on each printed page. */
    private boolean isHeadingAgain(Map<Column, Cell> cells) {
        long same = cells.entrySet().stream()
                .filter(cell -> ColumnNames.find(cell.getValue().text())
                        .filter(cell.getKey()::equals)
                        .isPresent())
                .count();
        return same >= Headings.FEWEST;
    }

    /** A line that says one thing over all columns, or stands in the first alone: the title of the rows below. */
    private boolean isBand(Sheet.Row row) {
        Set<String> texts = new HashSet<>();
        int filled = 0;
        int last = 0;
        for (int c = 0; c < row.cells().size(); c++) {
            if (!row.cell(c).isBlank()) {
                texts.add(row.cell(c).text());
                filled++;
                last = c;
            }
        }
        Column only = mapping.column(last);
        boolean told = only == Column.SUBJECT || only == Column.TEXT || only == Column.DESCRIPTION;
        return texts.size() == 1 && (filled >= 2 || !told);
    }

    private Optional<ReadTime> band(Sheet.Row row) {
        String text = row.cells().stream()
                .map(Cell::text)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
        Integer year = start == null ? null : (Integer) start.getYear();
        if (text.chars().noneMatch(Character::isLetter)) {
            return Optional.empty(); // A number alone is no day.
        }
        return Stream.concat(Stream.of(text), Stream.of(text.split("\\s+[-–—]\\s+|[:,;()|]")))
                .flatMap(part -> TimeText.read(part, Column.WHEN, order.monthFirst(), year).stream())
                .filter(ReadTime::hasDay)
                .reduce((first, second) -> first.and(second));
    }
}
