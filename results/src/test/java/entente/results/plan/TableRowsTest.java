package entente.results.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.results.plan.Sweep.SweepPoint;
import entente.scenarios.format.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A design whose rows stand in a file, which lies beside the experiment. */
class TableRowsTest {

    private static final String EXPERIMENT = """
        formatVersion: "1.0"
        id: example
        title: An example
        scenario: twin-valleys
        measures: [shareFoiled]
        factors:
          - {name: retry, paths: [rules.retryDays], levels: [10, 20, 40]}
          - {name: trust, paths: ["nations[*].sharing.minimumTrust"], range: {low: 0, high: 0.9}}
        design: {kind: table, file: draws.csv}
        """;

    @TempDir
    private Path folder;

    private Sweep read(String table) throws IOException {
        Files.writeString(folder.resolve("draws.csv"), table);
        return SweepReader.read(Files.writeString(folder.resolve("example.yaml"), EXPERIMENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "retry,trust\n40,0.123456789\n10,0.5\n",
                "trust;point;retry\n0,123456789;0;40\n0.5;1;10\n",
                "# drawn elsewhere\n\"trust\"\t\"retry\"\n0.123456789\t40\n.5\t10\n\n"
            })
    void columnsAreKnownByNameAndNumbersStayAsTheyAre(String table) throws IOException {
        Sweep sweep = read(table);

        assertThat(sweep.points())
                .extracting(SweepPoint::settings)
                .extracting(settings -> String.join(" ", settings))
                .containsExactly(
                        "rules.retryDays=40 nations[*].sharing.minimumTrust=0.123456789",
                        "rules.retryDays=10 nations[*].sharing.minimumTrust=0.5");
        assertThat(sweep.points().get(1).places().get(1)).isEqualTo(0.5 / 0.9);
    }

    /** The text of the experiment holds the rows then: it is the same without the file. */
    @Test
    void theExperimentHoldsItsRows() throws IOException {
        Sweep sweep = read("retry,trust\n40,0.123456789\n10,5e-1\n");

        Sweep again = SweepReader.read(sweep.text(), "again.yaml");

        assertThat(again.points()).isEqualTo(sweep.points());
        assertThat(again.text()).isEqualTo(sweep.text()).doesNotContain("draws.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5,10;0.1,20 | columns are not known by name: 0.5, 10; the factors are retry, trust",
                "retry,trust,weight;10,0.5,1 | draws.csv:1: a column is not known by name: weight; the factors are"
                        + " retry, trust. Name columns as the factors, and remove the others",
                "retry;10 | there is no column for trust",
                "retry,trust,retry;10,0.5,20 | it is there twice",
                "retry,trust;10,0.5;10,0.5,7 | draws.csv:3: it has 3 cells, and there are 2 columns",
                "retry,trust;10,1.5 | it must be a number from 0 to 0.9",
                "retry,trust;10, | it must be a number from 0 to 0.9",
                "retry,trust;15,0.5 | retry has no such level; ",
                "point,retry,trust;1,10,0.5 | it must count the rows, and be 0, or be left out",
                "retry,trust | one for each point below it",
            })
    void saysWhatIsWrongAndWhere(String table, String message) {
        assertThatThrownBy(() -> read(table.replace(';', '\n') + "\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(message);
    }

    @Test
    void saysThatThereIsNoSuchFile() throws IOException {
        Path file = Files.writeString(folder.resolve("example.yaml"), EXPERIMENT);

        assertThatThrownBy(() -> SweepReader.read(file)).hasMessageContaining("draws.csv: there is no such file");
    }

    /** What a visitor of a server writes must not lead to its files. */
    @Test
    void anExperimentWithoutAPlaceOfItsOwnNamesNoFiles() {
        assertThatThrownBy(() -> SweepReader.read(EXPERIMENT, "example.yaml"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("a design takes no file here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{kind: table} | it must be given for table, or else file",
                "{kind: table, rows: [[10, 0.5]], file: draws.csv} | only one of them",
                "{kind: oneAtATime, file: draws.csv} | it must be left out for oneAtATime",
            })
    void rowsStandInOnePlace(String design, String message) {
        String text = EXPERIMENT.replace("{kind: table, file: draws.csv}", design);

        assertThatThrownBy(() -> SweepReader.read(text, "example.yaml")).hasMessageContaining(message);
    }
}
