package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.engine.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente import-relations}, as a user calls it. */
class ImportRelationsCommandTest {

    private static final Path DATA = Path.of("../../shared/data");
    private static final String STATES = "iso3,name,unIdealPoint\nAAA,Aland,1\nBBB,Beland,0\n";
    private static final String DYADS =
            "isoA,isoB,defensePact,nonAggression,consultation,rivalry,jointIgos,contiguity\nAAA,BBB,1,0,0,0,8,1\n";

    @TempDir
    private Path folder;

    @Test
    void twelveEuropeanStatesAndAPublishedNetworkRun() {
        Path states = DATA.resolve("relations/states.csv");
        Path edges = DATA.resolve("networks/krebs-60.csv");
        assumeTrue(Files.exists(states) && Files.exists(edges), () -> "SKIPPED: " + DATA + " is missing");
        Path scenario = folder.resolve("twelve.yaml");

        CommandRun run = CommandRun.of(
                "import-relations",
                states.toString(),
                DATA.resolve("relations/dyads.csv").toString(),
                "--nations",
                "FRA,DEU,GBR,ESP,ITA,BEL,NLD,AUT,DNK,SWE,NOR,PRT",
                "--network",
                edges.toString(),
                "--out",
                scenario.toString());

        assertThat(run.code()).as(run.err()).isZero();
        CommandRun validation = CommandRun.of("validate", scenario.toString());
        assertThat(validation.code()).isZero();
        assertThat(validation.out()).contains("12 nations, 1 threat network");
        CommandRun replications =
                CommandRun.with(Simulation::run, Map.of(), "run", scenario.toString(), "--replications", "4");
        assertThat(replications.code()).as(replications.err()).isZero();
        assertThat(replications.out())
                .contains("With decisions, nations foil")
                .contains("WHAT KEPT REPORTS BACK")
                .doesNotContain("NaN");
    }

    @Test
    void whatWasAssumedIsTold() throws IOException {
        CommandRun run =
                CommandRun.of("import-relations", file("s.csv", STATES), file("d.csv", DYADS), "--nations", "AAA,BBB");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("# A skeleton")
                .contains("alliance: true")
                .contains("agreements:");
        assertThat(run.err()).contains("No population is known of AAA, BBB");
    }

    @Test
    void everythingWrongIsToldAndNothingIsWritten() throws IOException {
        Path scenario = folder.resolve("mine.yaml");

        CommandRun run = CommandRun.of(
                "import-relations",
                file("s.csv", STATES.replace("Aland,1", "Aland,west")),
                file("d.csv", DYADS.replace("0,8,1", "0,8,9")),
                "--nations",
                "AAA,BBB",
                "--out",
                scenario.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("unIdealPoint is west")
                .contains("contiguity is 9")
                .doesNotContain("\tat ");
        assertThat(scenario).doesNotExist();
    }

    @Test
    void theTablesAreNotOverwritten() throws IOException {
        String states = file("s.yaml", STATES);

        CommandRun run = CommandRun.of(
                "import-relations", states, file("d.csv", DYADS), "--nations", "AAA,BBB", "--out", states);

        assertThat(run.code()).isEqualTo(2);
        assertThat(Path.of(states)).content().isEqualTo(STATES);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
