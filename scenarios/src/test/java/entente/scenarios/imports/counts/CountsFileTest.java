package entente.scenarios.imports.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountsFileTest {

    @Test
    void readsCountriesByYearInAnyOrderOfLinesAndColumns() {
        List<YearlyCounts> counts = CountsFile.read("""
            # yearly counts
            Foiled;note;Year;Country;Launched
            4;x;2001;Ruritania;2
            3;x;2000;Ruritania;1
            0;"a;b";2000;Strelsau;5

            1;x;2001;Strelsau;0
            """, "counts.csv").countries();

        assertThat(counts)
                .containsExactly(
                        new YearlyCounts("Ruritania", 2000, List.of(1, 2), List.of(3, 4)),
                        new YearlyCounts("Strelsau", 2000, List.of(5, 0), List.of(0, 1)));
        assertThat(counts.get(0).plots()).isEqualTo(10);
    }

    @Test
    void oneSeriesNeedsNoCountry() {
        assertThat(CountsFile.read("year,launched,foiled\n2000,1,2\n2001,0,0\n", "counts.csv")
                        .countries())
                .containsExactly(new YearlyCounts("", 2000, List.of(1, 0), List.of(2, 0)));
    }

    @Test
    void tellsAllFaultsWithLineColumnValueAndAdvice() {
        assertThat(faults("""
            country,year,launched,foiled
            A,2000,-1,2
            A,20x1,1,2.5
            ,2002,1
            "B, C",2003,1,999999
            """))
                .containsExactly(
                        "launched is -1 (f:2): it must be a whole number from 0 to 100000.",
                        "year is 20x1 (f:3): it must be a whole number from 1 to 9999.",
                        "foiled is 2.5 (f:3): it must be a whole number from 0 to 100000.",
                        "columns is 3 (f:4): there must be 4, as in the first line.",
                        "foiled is 999999 (f:5): it must be a whole number from 0 to 100000.");
        assertThat(violations("country,year,launched,foiled\n\"B, C\",2003,1,x\n"))
                .extracting(Violation::column)
                .containsExactly(15);
    }

    @Test
    void yearsMustBeTheSameWithoutAGap() {
        assertThat(faults("""
            country,year,launched,foiled
            A,2000,0,0
            A,2003,0,0
            A,2003,1,0
            B,2001,0,0
            B,2002,0,0
            """))
                .containsExactly(
                        "year is 2003 (f:3): there is no line for 2001 to 2002 of A: write one for each year, with 0"
                                + " where there was no plot.",
                        "year is 2003 (f:4): line 3 has the same year of A: keep one of them.",
                        "year is 2001 (f:5): there is no line for 2000 of B: write one for each year, with 0 where"
                                + " there was no plot.",
                        "year is 2002 (f:6): there is no line for 2003 of B: write one for each year, with 0 where"
                                + " there was no plot.");
    }

    @Test
    void whatSpreadsheetsAndPandasWriteIsRead() {
        YearlyCounts counts = CountsFile.read("sep=;\nyear;launched;foiled;\n2001;1.0;2,0;\n2002;0.0;1.0;\n;;;\n", "f")
                .countries()
                .get(0);

        assertThat(counts.launched()).containsExactly(1, 0);
        assertThat(counts.foiled()).containsExactly(2, 1);
    }

    @Test
    void leftoversAreNamedWithTheirPlace() {
        assertThat(faults("year,launched,foiled\n2001,\"1,000\",2\n2002,#N/A,1\n2003,,1\nTotal,3,4\n"))
                .containsExactly(
                        "launched is 1,000 (f:2): it must be a whole number from 0 to 100000, without a mark between"
                                + " thousands.",
                        "launched is #N/A (f:3): it must be a whole number from 0 to 100000.",
                        "launched is empty (f:4): it must be a whole number from 0 to 100000.",
                        "year is Total (f:5): it must be a whole number from 1 to 9999.");
        assertThat(faults("Jahr;Starts;Vereitelt\n2001;1;2\n"))
                .hasSize(3)
                .allMatch(fault -> fault.contains("it names Jahr, Starts, Vereitelt"));
        assertThat(faults("year,launched,foiled\n#N/A,1,2\n"))
                .containsExactly("year is #N/A (f:2): it must be a whole number from 1 to 9999.");
    }

    @Test
    void whatIsNotUsedIsSaid() {
        assertThat(CountsFile.read("# Europol\nsource,year,launched,foiled,Note\nx,2000,1,2,y\n", "f")
                        .notes())
                .containsExactly("Columns that are not used: source, Note.", "1 line is a comment.");
        assertThat(CountsFile.read("Year,Launched,Foiled\n2000,1,2\n", "f").notes())
                .isEmpty();
    }

    @Test
    void aValueBeyondTheNamedColumnsIsNotDropped() {
        assertThat(faults("year,launched,foiled\n2000,1,2,3\n"))
                .containsExactly("columns is 4 (f:2): there must be 3, as in the first line.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing",
                "year,launched\n2000,1",
                "year,launched,foiled",
                "year,launched,foiled,year\n2000,1,1,2000",
                "year,launched,foiled\n2000,\"1,2"
            })
    void refusesWhatIsNoTable(String text) {
        assertThat(faults(text)).isNotEmpty();
    }

    private static List<String> faults(String text) {
        return violations(text).stream().map(Violation::text).toList();
    }

    private static List<Violation> violations(String text) {
        return catchThrowableOfType(InvalidInput.class, () -> CountsFile.read(text, "f"))
                .violations();
    }
}
