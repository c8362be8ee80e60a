package entente.web.eventlist;

import entente.engine.description.Message;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file would become, before anything changes.
 *
 * @param sheet the sheet that is read
 * @param sheets all sheets of the file
 * @param headingRow the number of the first row of headings, from 1
 * @param columns the columns of that sheet
 * @param startDate the date of day 0; null where the list names no dates
 * @param startProposed whether the date is proposed, not chosen
 * @param zone the time zone of the exercise
 * @param monthFirst whether months stand before days in numeric dates
 * @param datesAmbiguous whether nothing in the list shows that order
 * @param firstDay the number that the list gives the first day
 * @param recipients names of recipients that the scenario does not know, with what is chosen for each
 * @param notes what is to be known of the whole
 * @param rows the fate of each row, in order
 */
public record Preview(
        String sheet,
        List<SheetNote> sheets,
        int headingRow,
        List<ReadColumn> columns,
        @Nullable LocalDate startDate,
        boolean startProposed,
        String zone,
        boolean monthFirst,
        boolean datesAmbiguous,
        int firstDay,
        List<UnknownRecipient> recipients,
        List<Message> notes,
        List<RowFate> rows) {

    /**
     * A sheet of the file.
     *
     * @param rows how many rows below its headings hold something
     * @param events whether it looks like a list of events
     */
    public record SheetNote(String name, boolean hidden, int rows, boolean events) {}

    /**
     * A column of the sheet.
     *
     * @param letters how spreadsheets name it
     * @param heading its heading; may be empty
     * @param column what it tells; null: it is not read
     * @param samples the first things that stand in it
     */
    public record ReadColumn(
            String letters, String heading, @Nullable Column column, List<String> samples) {}

    /**
     * A name of a recipient that the scenario does not know.
     *
     * @param name as the list writes it
     * @param rows in how many rows
     * @param chosen who is meant; null where nobody said
     */
    public record UnknownRecipient(
            String name, int rows, @Nullable String chosen) {}
}
