package entente.web.eventlist;

import entente.web.sheet.Book;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Event lists as they are met in the field, each with one trick, and what must come out of each. */
final class AwkwardWorkbooks {

    private static final LocalDate AUGUST = LocalDate.of(2011, 8, 22);
    private static final String[] HEAD = {"No.", "DTG", "From", "To", "Subject", "Text"};

    private final List<Trick> tricks = new ArrayList<>();

    /**
     * One file.
     *
     * @param name the trick
     * @param file its name
     * @param bytes the file
     * @param rows what its rows must become
     * @param notes the last parts of the keys of what must be said of the whole
     */
    @SuppressWarnings("ArrayRecordComponent") // Tricks are read, never compared.
    record Trick(String name, String file, byte[] bytes, List<String> rows, List<String> notes) {
        @Override
        public String toString() {
            return name;
        }
    }

    private AwkwardWorkbooks() {}

    static List<Trick> all() {
        AwkwardWorkbooks all = new AwkwardWorkbooks();
        all.layouts();
        all.hiddenThings();
        all.times();
        all.dates();
        all.people();
        all.words();
        all.texts();
        return all.tricks;
    }

    private void book(String name, Book book, List<String> rows, String... notes) {
        tricks.add(new Trick(name, "list.xlsx", book.bytes(), rows, List.of(notes)));
    }

    private void text(String name, String text, Charset letters, String... rows) {
        tricks.add(new Trick(name, "list.csv", text.getBytes(letters), List.of(rows), List.of()));
    }

    private static Book headed(String sheet) {
        return Book.of(sheet).row((Object[]) HEAD);
    }

    private void layouts() {
        book(
                "merged titles above the headings",
                Book.of("MSEL")
                        .row("EXERCISE CALM HARBOUR")
                        .merge(0, 0, 0, 5)
                        .row("Master Scenario Events List")
                        .merge(1, 1, 0, 5)
                        .row()
                        .row((Object[]) HEAD)
                        .row(1, "220800AUG2011", "Press", "VAL", "Alpha", "Read this"),
                List.of("5 NEW 1 @0.333 Press>VAL Alpha"));
        book(
                "two rows of headings",
                Book.of("MSEL")
                        .row("MSEL #", "INJECT", null, "SEND", null, "SUBJECT")
                        .row(null, "DATE", "TIME", "FROM (Simulated)", "TO (RECIPIENT PLAYERS)")
                        .merge(0, 0, 1, 2)
                        .merge(0, 0, 3, 4)
                        .row(1, AUGUST, 800, "Press", "DOR", "Alpha"),
                List.of("3 NEW 1 @0.333 Press>DOR Alpha"));
        book(
                "days as titles between the rows",
                Book.of("MSEL")
                        .row("#", "Time", "From", "To", "Subject")
                        .row("DAY 1 - 22 AUG 2011")
                        .merge(1, 1, 0, 4)
                        .row(1, "0900", "Press", "VAL", "Alpha")
                        .row("DAY 2 - 23 AUG 2011")
                        .merge(3, 3, 0, 4)
                        .row(2, "0900", "Press", "VAL", "Bravo"),
                List.of(
                        "2 LEFT_OUT !dayTitle",
                        "3 NEW 1 @0.375 Press>VAL Alpha !carried:B",
                        "4 LEFT_OUT !dayTitle",
                        "5 NEW 2 @1.375 Press>VAL Bravo !carried:B"));
        book(
                "headings again on each page",
                headed("MSEL")
                        .row(1, "220800AUG2011", "Press", "VAL", "Alpha", "a")
                        .row((Object[]) HEAD)
                        .row(2, "221200AUG2011", "Press", "VAL", "Bravo", "b"),
                List.of("2 NEW 1 @0.333 Press>VAL Alpha", "3 LEFT_OUT !headings", "4 NEW 2 @0.5 Press>VAL Bravo"));
        book(
                "a legend below, and rows with a number alone",
                headed("MSEL")
                        .row(1, "220800AUG2011", "Press", "VAL", "Alpha", "a")
                        .row(2)
                        .row()
                        .row("Legend: red = cancelled")
                        .row(null, null, "White cell", "VAL"),
                List.of(
                        "2 NEW 1 @0.333 Press>VAL Alpha",
                        "3 LEFT_OUT !title",
                        "5 LEFT_OUT !title",
                        "6 LEFT_OUT !nothingTold"));
        book(
                "one cell over the rows of one day",
                Book.of("MSEL")
                        .row("Event #", "Date", "Time", "Sent To:", "Title")
                        .row(1, AUGUST, LocalTime.of(8, 0), "VAL", "Alpha")
                        .row(2, null, LocalTime.of(9, 0), "VAL", "Bravo")
                        .merge(1, 2, 1, 1),
                List.of("2 NEW 1 @0.333 >VAL Alpha", "3 NEW 2 @0.375 >VAL Bravo"));
    }

    private void hiddenThings() {
        book(
                "hidden rows",
                headed("MSEL")
                        .row(1, "220800AUG2011", "Press", "VAL", "Alpha", "a")
                        .row(2, "220900AUG2011", "Press", "VAL", "Bravo", "b")
                        .hide(),
                List.of("2 NEW 1 @0.333 Press>VAL Alpha", "3 LEFT_OUT !hidden"),
                "hiddenRows");
        book(
                "a hidden column that has a name",
                Book.of("MSEL")
                        .row("#", "Title", "DTG", "Subject", "To")
                        .row(1, "Old", "220800AUG2011", "Alpha", "VAL")
                        .hideColumn(1),
                List.of("2 NEW 1 @0.333 >VAL Alpha"),
                "hiddenColumns");
        book(
                "hidden sheets with lookups",
                headed("MSEL")
                        .row(1, "220800AUG2011", "Press", "VAL", "Alpha", "a")
                        .sheet("Lookups")
                        .row("Status", "Mode")
                        .row("Draft", "Phone")
                        .hideSheet(),
                List.of("2 NEW 1 @0.333 Press>VAL Alpha"),
                "hiddenSheets");
        book(
                "an old list before the one in use",
                headed("MSEL old")
                        .row(1, "210800AUG2010", "Press", "VAL", "Old", "o")
                        .row(2, "210900AUG2010", "x", "VAL", "Older", "o")
                        .sheet("MSEL v7")
                        .row((Object[]) HEAD)
                        .row(1, "220800AUG2011", "Press", "VAL", "Alpha", "a"),
                List.of("2 NEW 1 @0.333 Press>VAL Alpha"),
                "sheets");
        book(
                "rows that are struck through",
                headed("MSEL")
                        .row(1, "220800AUG2011", "Press", "VAL", "Alpha", "a")
                        .struck()
                        .row(2, "220900AUG2011", "Press", "VAL", "Bravo", "b"),
                List.of("2 LEFT_OUT !struck", "3 NEW 2 @0.375 Press>VAL Bravo"));
    }

    private void times() {
        book(
                "offsets from the beginning",
                headed("MSEL")
                        .row(1, "D+2 H+3", "Press", "VAL", "Alpha", "a")
                        .row(2, "M-5", "Press", "VAL", "Bravo", "b")
                        .row(3, "T+2", "Press", "VAL", "Charlie", "c"),
                List.of(
                        "2 NEW 1 @2.125 Press>VAL Alpha",
                        "3 NEW 2 @SHELF Press>VAL Bravo !early:B",
                        "4 NEW 3 @0.083 Press>VAL Charlie"));
        book(
                "dates in one column, times as numbers in another",
                Book.of("MSEL")
                        .row("MSEL NUMBER", "DATE", "Time", "SEND TO (RECIPIENT PLAYERS)", "SUBJECT")
                        .row(1, AUGUST, 800, "VAL", "Alpha")
                        .row(2, AUGUST.plusDays(1), "0700", "VAL", "Bravo")
                        .row(3, AUGUST.plusDays(1), LocalTime.of(18, 30), "VAL", "Charlie"),
                List.of("2 NEW 1 @0.333 >VAL Alpha", "3 NEW 2 @1.292 >VAL Bravo", "4 NEW 3 @1.771 >VAL Charlie"));
        book(
                "leading zeros that are only shown",
                Book.of("MSEL")
                        .row("#", "Date", "Time", "To", "Subject")
                        .row(7, AUGUST, 700, "VAL", "Alpha")
                        .format(2, "0000")
                        .row(8, AUGUST, 30, "VAL", "Bravo")
                        .format(2, "0000"),
                List.of("2 NEW 7 @0.292 >VAL Alpha", "3 NEW 8 @0.021 >VAL Bravo"));
        book(
                "numbered days that begin with one",
                Book.of("MSEL")
                        .row("#", "Day", "Time", "To", "Subject")
                        .row(1, 1, "0900", "VAL", "Alpha")
                        .row(2, 2, "0900", "VAL", "Bravo"),
                List.of("2 NEW 1 @0.375 >VAL Alpha", "3 NEW 2 @1.375 >VAL Bravo"));
        book(
                "days of the simulation with decimal commas as texts",
                Book.of("MSEL")
                        .row("#", "Day", "To", "Subject")
                        .row(1, "12,5", "VAL", "Alpha")
                        .row(2, "40", "VAL", "Bravo"),
                List.of("2 NEW 1 @12.5 >VAL Alpha", "3 NEW 2 @40 >VAL Bravo"));
        book(
                "times alone, over midnight",
                Book.of("MSEL")
                        .row("#", "Time", "To", "Subject")
                        .row(1, LocalTime.of(22, 0), "VAL", "Alpha")
                        .row(2, LocalTime.of(1, 0), "VAL", "Bravo"),
                List.of("2 NEW 1 @0.917 >VAL Alpha !carried:B", "3 NEW 2 @1.042 >VAL Bravo !carried:B"));
        book(
                "both clocks",
                Book.of("MSEL")
                        .row("#", "Deliver at", "Scenario time", "To", "Subject")
                        .row(1, "0930", "D+20", "VAL", "Alpha")
                        .row(2, "0945", "D+45", "VAL", "Bravo"),
                List.of("2 NEW 1 @20 >VAL Alpha", "3 NEW 2 @45 >VAL Bravo"));
        book(
                "times that nobody knows yet",
                headed("MSEL").row(1, "TBD", "Press", "VAL", "Alpha", "a").row(2, null, "Press", "VAL", "Bravo", "b"),
                List.of("2 NEW 1 @SHELF Press>VAL Alpha !time:B", "3 NEW 2 @SHELF Press>VAL Bravo !noTime"));
    }

    private void dates() {
        book(
                "date-time groups with the letters of zones",
                headed("MSEL")
                        .row(1, "220800ZAUG2011", "Press", "VAL", "Alpha", "a")
                        .row(2, "221000BAUG2011", "Press", "VAL", "Bravo", "b")
                        .row(3, "221200ZAUG2011", "Press", "VAL", "Charlie", "c"),
                List.of(
                        "2 NEW 1 @0.333 Press>VAL Alpha",
                        "3 NEW 2 @0.333 Press>VAL Bravo",
                        "4 NEW 3 @0.5 Press>VAL Charlie"));
        book(
                "months before days, which one date shows",
                headed("MSEL")
                        .row(1, "8/9/2011 0800", "Press", "VAL", "Alpha", "a")
                        .row(2, "8/22/2011 0800", "Press", "VAL", "Bravo", "b"),
                List.of("2 NEW 1 @0.333 Press>VAL Alpha", "3 NEW 2 @13.333 Press>VAL Bravo"));
        book(
                "dates counted from 1904",
                headed("MSEL")
                        .from1904()
                        .row(1, 39315.5, "Press", "VAL", "Alpha", "a")
                        .format(1, "dd/mm/yyyy hh:mm")
                        .row(2, 39316.25, "Press", "VAL", "Bravo", "b")
                        .format(1, "dd/mm/yyyy hh:mm"),
                List.of("2 NEW 1 @0.5 Press>VAL Alpha", "3 NEW 2 @1.25 Press>VAL Bravo"));
        book(
                "dates that lost their format",
                headed("MSEL")
                        .row(1, 40777.5, "Press", "VAL", "Alpha", "a")
                        .row(2, 40779.25, "Press", "VAL", "Bravo", "b"),
                List.of("2 NEW 1 @0.5 Press>VAL Alpha", "3 NEW 2 @2.25 Press>VAL Bravo"));
        book(
                "a slip of a century",
                headed("MSEL")
                        .row(1, LocalDateTime.of(2011, 8, 22, 8, 0), "Press", "VAL", "Alpha", "a")
                        .row(2, "22 Aug 1911 0900", "Press", "VAL", "Bravo", "b")
                        .row(3, LocalDateTime.of(2011, 8, 23, 8, 0), "Press", "VAL", "Charlie", "c"),
                List.of(
                        "2 NEW 1 @0.333 Press>VAL Alpha",
                        "3 NEW 2 @SHELF Press>VAL Bravo !early:B",
                        "4 NEW 3 @1.333 Press>VAL Charlie"));
    }

    private void people() {
        book(
                "recipients by name, code, list and for all",
                headed("MSEL")
                        .row(1, "D+1", "Press", "Valoria", "Alpha", "a")
                        .row(2, "D+1", "Press", "VAL; Dorland", "Bravo", "b")
                        .row(3, "D+1", "Press", "ALL PLAYERS", "Charlie", "c")
                        .row(4, "D+1", "Press", "dor and val", "Delta", "d"),
                List.of(
                        "2 NEW 1 @1 Press>VAL Alpha",
                        "3 NEW 2 @1 Press>VAL+DOR Bravo",
                        "4 NEW 3 @1 Press>* Charlie",
                        "5 NEW 4 @1 Press>DOR+VAL Delta"));
        book(
                "recipients that the scenario does not know",
                headed("MSEL")
                        .row(1, "D+1", "Press", "EOC Director", "Alpha", "a")
                        .row(2, "D+1", "Press", "VAL, Mayor", "Bravo", "b")
                        .row(3, "D+1", "Press", null, "Charlie", "c"),
                List.of(
                        "2 NEW 1 @1 Press>* draft Alpha !strangers:D",
                        "3 NEW 2 @1 Press>VAL Bravo !stranger:D",
                        "4 NEW 3 @1 Press>* Charlie !noRecipient:D"));
        book(
                "one number twice",
                headed("MSEL")
                        .row(1, "D+1", "Press", "VAL", "Alpha", "a")
                        .row("01", "D+2", "Press", "VAL", "Bravo", "b"),
                List.of("2 NEW 1 @1 Press>VAL Alpha", "3 NEW 01 (2) @2 Press>VAL Bravo !twice"));
        book(
                "statuses in many words",
                Book.of("MSEL")
                        .row("#", "DTG", "To", "Subject", "STATUS")
                        .row(1, "D+1", "VAL", "Alpha", "Approved")
                        .row(2, "D+1", "VAL", "Bravo", "In work")
                        .row(3, "D+1", "VAL", "Charlie", "CANCELLED")
                        .row(4, "D+1", "VAL", "Delta", "purple")
                        .row(5, "D+1", "VAL", "Echo", "Delivered"),
                List.of(
                        "2 NEW 1 @1 >VAL Alpha",
                        "3 NEW 2 @1 >VAL draft Bravo",
                        "4 NEW 3 @1 >VAL draft Charlie !skipped:E",
                        "5 NEW 4 @1 >VAL draft Delta !status:E",
                        "6 NEW 5 @1 >VAL Echo !delivered:E"));
        book(
                "contingencies wait, conditions are tried",
                Book.of("MSEL")
                        .row("#", "Type", "Condition", "To", "Subject")
                        .row(1, "Contingency", null, "VAL", "Alpha")
                        .row(2, "Contextual", "day > 40", "VAL", "Bravo")
                        .row(3, "Contextual", "if needed", "VAL", "Charlie"),
                List.of(
                        "2 NEW 1 @SHELF >VAL Alpha",
                        "3 NEW 2 @CONDITIONAL >VAL Bravo",
                        "4 NEW 3 @SHELF >VAL Charlie !condition:C"));
    }

    private void words() {
        book(
                "French names",
                Book.of("Liste")
                        .row("N°", "Jour", "Heure", "Expéditeur", "Destinataires", "Objet", "Réaction attendue")
                        .row(1, "Jour 1", "8h30", "Presse", "tous", "Alpha", "Réunion")
                        .row(2, "Jour 2", "14 h", "Presse", "Valoria", "Bravo", ""),
                List.of("2 NEW 1 @0.354 Presse>* Alpha", "3 NEW 2 @1.583 Presse>VAL Bravo"));
        book(
                "German names",
                Book.of("Drehbuch")
                        .row("Lfd. Nr.", "Datum", "Uhrzeit", "Absender", "Empfänger", "Betreff", "Erwartete Maßnahme")
                        .row(1, "22.08.2011", "8:30 Uhr", "Presse", "alle", "Alpha", "x"),
                List.of("2 NEW 1 @0.354 Presse>* Alpha"));
        book(
                "names of a database",
                Book.of("Export")
                        .row(
                                "SourceReference",
                                "ScheduledTime",
                                "Title",
                                "DeliveryMethod",
                                "Source",
                                "Target",
                                "ResponsibleController")
                        .row("EX-7", "2011-08-22T09:00:00Z", "Alpha", "Email", "Press", "VAL", "Smith"),
                List.of("2 NEW EX-7 @0.375 Press>VAL Alpha"));
        book(
                "formulas that failed, and none that counts",
                headed("MSEL")
                        .row(1, "D+1", "Press", "VAL", "Alpha", "a")
                        .with(sheet -> sheet.getRow(1).getCell(2).setCellErrorValue((byte) 23))
                        .row(2, "D+2", "Press", "VAL", "Bravo", "b"),
                List.of("2 NEW 1 @1 >VAL Alpha !error:C", "3 NEW 2 @2 Press>VAL Bravo"));
        book(
                "a text beside a description, and no subject",
                Book.of("MSEL")
                        .row("#", "DTG", "To", "DESCRIPTION", "Message")
                        .row(1, "D+1", "VAL", "For control", "Dear all\nread on"),
                List.of("2 NEW 1 @1 >VAL Dear all"));
    }

    private void texts() {
        String rows = "No;DTG;From;To;Subject\n1;D+1;Zürich;VAL;Alpha\n";
        text("semicolons in Windows-1252", rows, Charset.forName("windows-1252"), "2 NEW 1 @1 Zürich>VAL Alpha");
        text(
                "tabs in UTF-16",
                "\uFEFF" + rows.replace(';', '\t'),
                StandardCharsets.UTF_16LE,
                "2 NEW 1 @1 Zürich>VAL Alpha");
        text("UTF-16 without its mark", rows, StandardCharsets.UTF_16BE, "2 NEW 1 @1 Zürich>VAL Alpha");
        text(
                "a line that says what separates",
                "sep=;\r\n" + rows.replace("\n", "\r\n"),
                StandardCharsets.UTF_8,
                "3 NEW 1 @1 Zürich>VAL Alpha");
        text(
                "commas, quotes and lines within cells",
                "\uFEFF#,DTG,From,To,Subject,Description\n"
                        + "1,D+1,Press,\"VAL, DOR\",\"Alpha, \"\"quoted\"\"\",\"two\n"
                        + "lines\"\n\n"
                        + "2,D+2,Press,VAL,Bravo,\n",
                StandardCharsets.UTF_8,
                "2 NEW 1 @1 Press>VAL+DOR Alpha, \"quoted\"",
                "4 NEW 2 @2 Press>VAL Bravo");
    }
}
