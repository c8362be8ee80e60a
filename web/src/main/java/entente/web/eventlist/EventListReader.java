package entente.web.eventlist;

import entente.engine.description.Message;
import entente.engine.scenario.Scenario;
import entente.web.eventlist.Preview.ReadColumn;
import entente.web.eventlist.Preview.SheetNote;
import entente.web.exercise.record.InjectPlan;
import entente.web.sheet.BookReader;
import entente.web.sheet.Cell;
import entente.web.sheet.Sheet;
import entente.web.sheet.UnreadableBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads an event list from a file: finds it among the sheets, and tells what each of its rows becomes. Nothing is changed. */
public final class EventListReader {

    /** So many rows of one list are read. */
    static final int MOST_ROWS = 5000;

    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;
    private static final int MOST_HEADINGS = 12;

    private EventListReader() {}

    /**
     * What a file becomes.
     *
     * @param file its bytes
     * @param name its name
     * @param scenario what the list is for
     * @param existing the list that there is already, into which it is merged by number
     * @param choices what a person has chosen
     * @throws UnreadableBook if it cannot be read, or holds no list of events
     */
    public static Preview read(
            byte[] file, String name, Scenario scenario, List<InjectPlan> existing, ImportChoices choices) {
        List<Sheet> sheets = BookReader.read(file, name);
        Headings headings = headings(sheets, choices);
        Mapping mapping = Mapping.of(headings, choices);
        List<Message> notes = notes(sheets, headings, choices);
        ListRows rows = new ListRows(headings, mapping, new ListedScenario(scenario), existing, choices);
        List<RowFate> fates = rows.fates();
        notes.addAll(rows.notes());
        return new Preview(
                headings.sheet().name(),
                sheets.stream().map(EventListReader::note).toList(),
                headings.sheet().rows().get(headings.first()).number(),
                columns(headings, mapping),
                rows.start(),
                choices.startDate() == null,
                rows.zone().getId(),
                rows.isMonthFirst(),
                rows.areDatesAmbiguous(),
                rows.firstDay(),
                rows.recipients().unknown(),
                notes,
                fates);
    }

    private static Headings headings(List<Sheet> sheets, ImportChoices choices) {
        String wanted = choices.sheet();
        Integer row = choices.headingRow();
        if (wanted != null) {
            Sheet sheet = sheets.stream()
                    .filter(one -> one.name().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableBook("eventlist.file.sheet", wanted));
            if (row != null && row >= 1 && row <= sheet.rows().size()) {
                return Headings.from(sheet, row - 1);
            }
            return Headings.best(sheet).orElseThrow(() -> new UnreadableBook("eventlist.file.sheetEmpty", wanted));
        }
        List<Headings> all = sheets.stream()
                .filter(sheet -> !sheet.hidden())
                .flatMap(sheet -> Headings.best(sheet).stream())
                .toList();
        Optional<Headings> best = all.stream()
                .filter(Headings::areOfEvents)
                .max(Comparator.comparingInt((Headings one) -> isPast(one.sheet()) ? 0 : 1)
                        .thenComparingInt(one -> one.rowsBelow() > 0 ? 1 : 0)
                        .thenComparingInt(one -> one.known().size())
                        .thenComparing(one -> one.rowsBelow()));
        Headings found = best.orElseThrow(() -> none(sheets, all));
        return row != null && row >= 1 && row <= found.sheet().rows().size()
                ? Headings.from(found.sheet(), row - 1)
                : found;
    }

    /** Whether the tab of a sheet says that it is no longer in use. */
    private static boolean isPast(Sheet sheet) {
        return PlainWords.of(sheet.name())
                .matches(".*\\b(old|deleted|archive|archived|backup|superseded|do not"
                        + " use|ancien|supprime|alt|geloscht)\\b.*");
    }

    /** Says what was looked for and what was found, sheet by sheet. */
    private static UnreadableBook none(List<Sheet> sheets, List<Headings> all) {
        String found = all.stream()
                .sorted(Comparator.comparingInt((Headings one) -> one.known().size())
                        .reversed())
                .limit(3)
                .map(one -> "“" + one.sheet().name() + "”: "
                        + one.texts().stream()
                                .filter(text -> !text.isEmpty())
                                .distinct()
                                .limit(MOST_HEADINGS)
                                .map(EventListReader::shortened)
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return found.isEmpty()
                ? new UnreadableBook("eventlist.file.nothing", sheets.size())
                : new UnreadableBook("eventlist.file.noList", found);
    }

    private static SheetNote note(Sheet sheet) {
        Optional<Headings> headings = Headings.best(sheet);
        return new SheetNote(
                sheet.name(),
                sheet.hidden(),
                headings.map(Headings::rowsBelow).orElse(0),
                headings.filter(Headings::areOfEvents).isPresent());
    }

    private static List<ReadColumn> columns(Headings headings, Mapping mapping) {
        List<ReadColumn> columns = new ArrayList<>();
        for (int c = 0; c < headings.sheet().width(); c++) {
            int at = c;
            List<String> samples = headings.sheet().rows().stream()
                    .skip((long) headings.first() + headings.rows())
                    .map(row -> row.cell(at))
                    .filter(cell -> !cell.isBlank())
                    .limit(SAMPLES)
                    .map(cell -> shortened(cell.text()))
                    .toList();
            String heading = c < headings.texts().size() ? headings.texts().get(c) : "";
            boolean shown = !headings.sheet().hiddenColumns().contains(c);
            if (shown && (!heading.isEmpty() || !samples.isEmpty())) {
                columns.add(new ReadColumn(Sheet.letters(c), heading, mapping.column(c), samples));
            }
        }
        return columns;
    }

    private static List<Message> notes(List<Sheet> sheets, Headings headings, ImportChoices choices) {
        List<Message> notes = new ArrayList<>();
        Sheet read = headings.sheet();
        String others = named(sheets.stream()
                .filter(sheet -> !sheet.name().equals(read.name()) && !sheet.hidden())
                .toList());
        if (!others.isEmpty()) {
            notes.add(Message.of("eventlist.note.sheets", read.name(), others));
        }
        String hidden = named(sheets.stream()
                .filter(sheet -> !sheet.name().equals(read.name()) && sheet.hidden())
                .toList());
        if (!hidden.isEmpty()) {
            notes.add(Message.of("eventlist.note.hiddenSheets", hidden));
        }
        if (!read.hiddenColumns().isEmpty()) {
            String columns =
                    read.hiddenColumns().stream().sorted().map(Sheet::letters).collect(Collectors.joining(", "));
            notes.add(Message.of("eventlist.note.hiddenColumns", columns));
        }
        int rows = (int) read.rows().stream()
                .filter(row -> row.hidden() && !row.isBlank())
                .count();
        if (rows > 0 && !choices.hiddenRows()) {
            notes.add(Message.of("eventlist.note.hiddenRows", rows));
        }
        if (read.staleFormulas() > 0) {
            notes.add(Message.of("eventlist.note.stale", read.staleFormulas()));
        }
        return notes;
    }

    private static String named(List<Sheet> sheets) {
        return sheets.stream().map(Sheet::name).collect(Collectors.joining(", "));
    }

    /** A few words of a text. */
    static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= LONGEST_SAMPLE ? line : line.substring(0, LONGEST_SAMPLE - 1) + "…";
    }

    /** A few words of a row. */
    static String shortened(List<Cell> cells) {
        return shortened(cells.stream()
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .collect(Collectors.joining(" · ")));
    }
}
