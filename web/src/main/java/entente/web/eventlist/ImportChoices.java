package entente.web.eventlist;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person has chosen about the reading of a sheet; what is not chosen is proposed from the sheet.
 *
 * @param sheet the name of the sheet; null: the one that is most like an event list
 * @param headingRow the number of the row, from 1, in which headings begin; null: the one that is most like them
 * @param columns what columns tell, by their letters; an empty text: nothing
 * @param recipients who is meant by names of recipients that the scenario does not know: a nation, {@code *} for all, or an
 *     empty text for nobody of the scenario
 * @param startDate the date of day 0
 * @param zone the time zone of the exercise, in which times without one are written
 * @param monthFirst whether {@code 3/4/2011} is the fourth of March
 * @param firstDay the number that the list gives the first day, 0 or 1
 * @param hiddenRows whether rows that are hidden are taken, too
 */
public record ImportChoices(
        @Nullable String sheet,
        @Nullable Integer headingRow,
        Map<String, String> columns,
        Map<String, String> recipients,
        @Nullable LocalDate startDate,
        @Nullable ZoneId zone,
        @Nullable Boolean monthFirst,
        @Nullable Integer firstDay,
        boolean hiddenRows) {

    /** Copies the collections. */
    public ImportChoices {
        columns = Map.copyOf(columns);
        recipients = Map.copyOf(recipients);
    }

    /** Nothing is chosen. */
    public static final ImportChoices NONE =
            new ImportChoices(null, null, Map.of(), Map.of(), null, null, null, null, false);
}
