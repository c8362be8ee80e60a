package entente.web.eventlist;

import entente.web.sheet.Cell;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether days or months stand first in the dates of a list.
 *
 * @param monthFirst whether months do
 * @param ambiguous whether there are such dates, and none of them shows it
 */
record DateOrder(boolean monthFirst, boolean ambiguous) {

    private static final Pattern NUMERIC = Pattern.compile("\\b(\\d{1,2})([./-])(\\d{1,2})\\2(?:\\d{4}|\\d{2})\\b");
    private static final int MONTHS = 12;

    /** The order that was chosen, or else the one that dates show of which one number is no month; days first by default. */
    static DateOrder of(List<Map<Column, Cell>> rows, @Nullable Boolean chosen) {
        List<MatchResult> dates = rows.stream()
                .flatMap(cells -> cells.entrySet().stream())
                .filter(cell ->
                        Column.TIMES.contains(cell.getKey()) && cell.getValue().date() == null)
                .flatMap(cell -> NUMERIC.matcher(cell.getValue().text()).results())
                .toList();
        long days = dates.stream()
                .filter(date -> Integer.parseInt(date.group(1)) > MONTHS)
                .count();
        long months = dates.stream()
                .filter(date -> Integer.parseInt(date.group(3)) > MONTHS)
                .count();
        boolean shown = days != months;
        return new DateOrder(chosen == null ? months > days : chosen, chosen == null && !dates.isEmpty() && !shown);
    }
}
