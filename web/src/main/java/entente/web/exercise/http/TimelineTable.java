package entente.web.exercise.http;

import entente.results.text.Csv;
import entente.web.exercise.service.TimelineLine;
import entente.web.naming.DayNumber;
import entente.web.page.View;
import entente.web.sheet.FormulaText;
import entente.web.sheet.Workbooks;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * The timeline of an exercise as a table: for the page, and for spreadsheets, in which no text is taken for a formula.
 *
 * @param headings what the columns are called
 * @param rows the cells of each line: texts, and numbers as numbers
 */
public record TimelineTable(List<String> headings, List<List<Object>> rows) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private static final List<String> COLUMNS =
            List.of("time", "move", "day", "kind", "by", "to", "what", "text", "left");

    static TimelineTable of(List<TimelineLine> lines, View view, ZoneId zone) {
        return new TimelineTable(
                COLUMNS.stream()
                        .map(column -> view.text("exercise.timeline.column." + column))
                        .toList(),
                lines.stream().map(line -> row(line, view, zone)).toList());
    }

    private static List<Object> row(TimelineLine line, View view, ZoneId zone) {
        return List.of(
                CLOCK.format(Instant.ofEpochMilli(line.wallMillis()).atZone(zone)),
                line.move(),
                DayNumber.of(line.day()),
                view.text(line.kind().message()),
                line.by(),
                line.to().equals("*") ? view.text("exercise.all") : line.to(),
                view.text(line.told()),
                line.text(),
                line.left() ? view.text("exercise.timeline.left") : "");
    }

    /** As CSV in UTF-8, which its first character tells spreadsheets. */
    String csv() {
        StringBuilder text = new StringBuilder("\uFEFF").append(Csv.line(headings));
        cells().forEach(row -> text.append(Csv.line(row)));
        return text.toString();
    }

    /** As a workbook of one sheet. */
    byte[] workbook(String sheet) {
        List<List<Object>> all = new ArrayList<>();
        all.add(List.copyOf(headings));
        all.addAll(cells());
        return Workbooks.of(sheet, all);
    }

    private List<List<Object>> cells() {
        return rows.stream()
                .map(row -> row.stream().map(TimelineTable::harmless).toList())
                .toList();
    }

    private static Object harmless(Object cell) {
        return cell instanceof String text ? FormulaText.harmless(text) : cell;
    }
}
