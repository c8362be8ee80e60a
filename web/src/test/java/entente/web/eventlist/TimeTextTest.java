package entente.web.eventlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times of events are read in all ways in which lists write them; what is no time is not taken for one. */
class TimeTextTest {

    private static Optional<ReadTime> read(String text, Column column) {
        return TimeText.read(text, column, false, 2011);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "220800AUG2011 | 2011-08-22T08:00 | ",
                "220800ZAUG2011 | 2011-08-22T08:00 | Z",
                "22 0800 Z AUG 11 | 2011-08-22T08:00 | Z",
                "221430BAUG11 | 2011-08-22T14:30 | +02:00",
                "010000RJAN2012 | 2012-01-01T00:00 | -05:00",
                "220800JUN2011 | 2011-06-22T08:00 | ",
                "22/0800Z AOUT 2011 | 2011-08-22T08:00 | Z",
                "2011-08-22 08:00 | 2011-08-22T08:00 | ",
                "2011-08-22T08:00:30Z | 2011-08-22T08:00:30 | Z",
                "2011-08-22T08:00+02:00 | 2011-08-22T08:00 | +02:00",
                "22/08/2011 8:00 | 2011-08-22T08:00 | ",
                "8/22/2011 0800 | 2011-08-22T08:00 | ",
                "22.08.11 um 8:05 Uhr | 2011-08-22T08:05 | ",
                "22 août 2011 à 8h30 | 2011-08-22T08:30 | ",
                "Montag, 22. August 2011, 14:15 MESZ | 2011-08-22T14:15 | +02:00",
                "Mon 22 Aug 2011 2:15 PM | 2011-08-22T14:15 | ",
                "August 22, 2011 0930 hrs | 2011-08-22T09:30 | ",
                "22-Aug-11 12:00 AM | 2011-08-22T00:00 | ",
                "22 Aug 16:45 | 2011-08-22T16:45 | ",
                "20110822T0800 | 2011-08-22T08:00 | ",
            })
    void datesWithTimes(String text, LocalDateTime expected, String zone) {
        ReadTime read = read(text, Column.WHEN).orElseThrow();

        assertThat(read.date()).isEqualTo(expected.toLocalDate());
        assertThat(read.clock()).isEqualTo(expected.toLocalTime());
        assertThat(read.zone() == null ? null : read.zone().getId()).isEqualTo(zone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D+2 H+3 | 2.125",
                "D+2/H+3 | 2.125",
                "D + 2 | 2",
                "D-1 | -1",
                "M-5 | -5",
                "T+2 | 0.0833333333",
                "H+26:30 | 1.1041666667",
                "T-0:30 | -0.0208333333",
                "J+2 H+6 | 2.25",
                "E+1 | 1",
                "+90 min | 0.0625",
                "STARTEX + 3h | 0.125",
                "+2 days | 2",
                "D+1,5 | 1.5",
                "D+0.25 | 0.25",
                "Day 3 | 3",
                "Jour 12 | 12",
                "Tag 2 | 2",
                "7 | 7",
                "7,5 | 7.5",
                "12.25 | 12.25",
            })
    void daysFromTheBeginning(String text, double expected) {
        ReadTime read = read(text, Column.WHEN).orElseThrow();

        assertThat(read.days()).isCloseTo(expected, within(1e-9));
        assertThat(read.date()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "800 | 08:00",
                "0700 | 07:00",
                "1430 | 14:30",
                "0 | 00:00",
                "8:05 | 08:05",
                "08:00:30 | 08:00:30",
                "8h30 | 08:30",
                "0800Z | 08:00",
                "0930 hrs | 09:30",
                "9 AM | 09:00",
                "12 pm | 12:00",
                "noon | 12:00",
                "minuit | 00:00",
                "14 h | 14:00",
                "0.5 | 12:00",
                "8.30 Uhr | 08:30",
                "9 | 09:00",
                "10:15 CET | 10:15",
            })
    void timesOfDay(String text, LocalTime expected) {
        assertThat(read(text, Column.TIME).orElseThrow().clock()).isEqualTo(expected);
    }

    @Test
    void aNumberedDayMayHaveATime() {
        ReadTime read = read("Day 2, 0930", Column.WHEN).orElseThrow();

        assertThat(read.days()).isEqualTo(2);
        assertThat(read.counted()).isTrue();
        assertThat(read.clock()).isEqualTo(LocalTime.of(9, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBD",
                "as needed",
                "after inject 12",
                "31/02/2011",
                "250000AUG2011x",
                "2561",
                "32 Aug 2011",
                "08:75",
                "on call",
                "?",
                "see notes",
                "Press conference at 9",
                "D+",
                "between 8:00 and 9:00",
                "DTG"
            })
    void whatIsNoTimeIsNone(String text) {
        assertThat(read(text, Column.TIME)).isEmpty();
    }

    @Test
    void theFourthOfMarchIsReadByTheOrderOfTheList() {
        assertThat(TimeText.read("3/4/2011", Column.DATE, false, null)
                        .orElseThrow()
                        .date())
                .hasToString("2011-04-03");
        assertThat(TimeText.read("3/4/2011", Column.DATE, true, null)
                        .orElseThrow()
                        .date())
                .hasToString("2011-03-04");
        assertThat(TimeText.read("22 Aug", Column.DATE, true, null))
                .as("no year is known")
                .isEmpty();
    }

    @Test
    void anyMomentIsReadHoweverItIsWritten() {
        Random random = new Random(7);
        List<String> forms = List.of(
                "ddHHmmMMMuuuu",
                "ddHHmm'Z'MMMuuuu",
                "uuuu-MM-dd HH:mm",
                "dd/MM/uuuu HH:mm",
                "dd.MM.uuuu HHmm",
                "d MMM uuuu H:mm",
                "EEE d MMMM uuuu HH:mm",
                "MMMM d, uuuu h:mm a",
                "dd-MMM-uu HH:mm",
                "uuuuMMdd'T'HH:mm",
                "d MMMM uuuu 'at' HHmm 'hrs'");
        for (int i = 0; i < 4000; i++) {
            LocalDateTime moment = LocalDate.of(2000, 1, 1)
                    .plusDays(random.nextInt(18_000))
                    .atTime(random.nextInt(24), random.nextInt(60));
            Locale locale = List.of(Locale.UK, Locale.US).get(random.nextInt(2));
            String form = forms.get(random.nextInt(forms.size()));
            String text = DateTimeFormatter.ofPattern(form, locale).format(moment);
            for (String written : List.of(text, text.toUpperCase(Locale.ROOT))) {
                ReadTime read =
                        TimeText.read(written, Column.WHEN, false, null).orElseThrow(() -> new AssertionError(written));
                assertThat(read.date()).as(written).isEqualTo(moment.toLocalDate());
                assertThat(read.clock()).as(written).isEqualTo(moment.toLocalTime());
            }
        }
    }

    @Test
    void anyOffsetIsReadHoweverItIsWritten() {
        Random random = new Random(11);
        for (int i = 0; i < 4000; i++) {
            int days = random.nextInt(400);
            int hours = random.nextInt(24);
            int minutes = random.nextInt(60);
            double expected = days + hours / 24.0 + minutes / 1440.0;
            List<String> forms = List.of(
                    "D+%1$d H+%2$d:%3$02d",
                    "D+%1$d %2$02d%3$02d",
                    "D + %1$d, %2$02d:%3$02d",
                    "J+%1$d H+%2$dh%3$02d",
                    "D+%1$d/H+%2$d:%3$02d",
                    "+%1$dd +%2$dh +%3$dmin");
            String text = String.format(Locale.ROOT, forms.get(random.nextInt(forms.size())), days, hours, minutes);

            ReadTime read = read(text, Column.WHEN).orElseThrow(() -> new AssertionError(text));
            double clock = read.clock() == null ? 0 : read.clock().toSecondOfDay() / 86_400.0;
            assertThat(read.days() + clock).as(text).isCloseTo(expected, within(1e-9));
        }
    }
}
