package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import entente.engine.Simulation;
import entente.scenarios.format.EngineJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateCommandTest {

    private static final String COUNTS = """
        country,year,launched,foiled
        A,2000,2,1
        A,2001,0,3
        A,2002,1,1
        A,2003,4,5
        A,2004,0,0
        A,2005,1,2
        B,2000,1,0
        B,2001,0,0
        B,2002,0,1
        B,2003,0,0
        B,2004,1,0
        B,2005,0,0
        """;

    @TempDir
    private Path folder;

    @Test
    void fitsAndWritesWhatRunTakes() throws IOException {
        Path overlay = folder.resolve("fitted.yaml");

        CommandRun fit = calibrate("--overlay", overlay.toString());
        CommandRun run = CommandRun.with(
                Simulation::run,
                Map.of(),
                "run",
                "validation/nation",
                "--settings",
                overlay.toString(),
                "--replications",
                "2",
                "--no-bounds");

        assertThat(fit.code()).as(fit.err()).isZero();
        assertThat(fit.out())
                .contains("23 plots in 6 years, 13 of them foiled")
                .contains("rate of plots")
                .contains("networks[*].tracesPerPlotYear")
                .contains("autocorrelation of yearly plots at lag 1");
        assertThat(fit.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(overlay)).contains("networks[*].arrivals: negativeBinomial");
    }

    /** Draws as an experiment, and the same as a table beside an experiment of one's own, give the same runs. */
    @Test
    void drawsAreADesign() throws IOException {
        Path yaml = folder.resolve("draws.yaml");
        Path csv = folder.resolve("draws.csv");
        Path mine = folder.resolve("mine.yaml");
        assertThat(calibrate("--draws-out", yaml.toString()).code()).isZero();
        assertThat(calibrate("--draws-out", csv.toString()).code()).isZero();
        String experiment = Files.readString(yaml);
        Files.writeString(
                mine,
                experiment.replaceAll("(?s)design:.*", "design: {kind: table, file: draws.csv}\nreplications: 2\n"));

        CommandRun drawn = sweep(yaml, "drawn", "--replications", "2");
        CommandRun own = sweep(mine, "own");

        assertThat(drawn.code()).as(drawn.err()).isZero();
        assertThat(own.code()).as(own.err()).isZero();
        assertThat(own.out().substring(own.out().indexOf("Digest")))
                .isEqualTo(drawn.out().substring(drawn.out().indexOf("Digest")));
        assertThat(Files.readAllLines(csv))
                .hasSizeGreaterThan(100)
                .startsWith("plotsPerYear,arrivalDispersion,tracesPerPlotYear");
        assertThat(CommandRun.of("sweep", mine.toString(), "--print-design", "--format", "csv")
                        .out()
                        .lines()
                        .map(line -> line.substring(line.indexOf(',') + 1)))
                .isEqualTo(Files.readAllLines(csv));
    }

    private CommandRun sweep(Path experiment, String out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "sweep", experiment.toString(), "--out", folder.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    @Test
    void drawsAreATableOrAnExperiment() throws IOException {
        CommandRun other = calibrate("--draws-out", folder.resolve("draws.json").toString());

        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("its name must end with .csv, for a table, or with .yaml, for an experiment");
    }

    @Test
    void onlySomeCountriesAndJsonAfterItsSchema() throws IOException {
        CommandRun fit = calibrate("--country", "A", "--format", "json");

        JsonNode document = EngineJson.mapper().readTree(fit.out());
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(Path.of("..", "docs", "schema", "calibration.schema.json")))
                        .validate(document))
                .isEmpty();
        assertThat(document.at("/observed/launched").asInt()).isEqualTo(8);
        assertThat(document.at("/observed/foiled").asInt()).isEqualTo(12);
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        assertThat(calibrate("--country", "C").err())
                .contains("--country is C: the countries of")
                .contains("are A, B");
        assertThat(calibrate("--draws", "5").err())
                .contains("--draws is 5: it must be a whole number from 100 to 1000000");
        assertThat(calibrate("--scenario", "verification/q10", "--set", "networks=[]")
                        .code())
                .isEqualTo(2);
        Path broken = Files.writeString(folder.resolve("broken.csv"), "year,launched,foiled\n2000,x,1\n2002,1,y\n");
        CommandRun run = CommandRun.of("calibrate", broken.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("launched is x (").contains("foiled is y (");
        Path calm = Files.writeString(
                folder.resolve("calm.csv"), "year,launched,foiled\n2000,0,0\n2001,0,0\n2002,0,0\n2003,0,0\n2004,0,0\n");
        assertThat(CommandRun.of("calibrate", calm.toString()).err()).contains("there must be at least one plot");
        assertThat(CommandRun.of("calibrate", folder.resolve("none.csv").toString())
                        .code())
                .isEqualTo(2);
    }

    @Test
    void tooFewYearsAndTooManyPlotsAreSaidOfTheCounts() throws IOException {
        Path brief = Files.writeString(folder.resolve("brief.csv"), "year,launched,foiled\n2000,1,2\n");
        Path many = Files.writeString(folder.resolve("many.csv"), """
            year,launched,foiled
            2000,9000,9000
            2001,9000,9000
            2002,9000,9000
            2003,9000,9000
            2004,9000,9000
            """);

        CommandRun tooBrief = CommandRun.of("calibrate", brief.toString());
        CommandRun tooMany = CommandRun.of("calibrate", many.toString());

        assertThat(tooBrief.code()).isEqualTo(2);
        assertThat(tooBrief.err()).contains("brief.csv has 1 year: it must have 5 at least");
        assertThat(tooMany.code()).isEqualTo(2);
        assertThat(tooMany.err())
                .contains(
                        "come to 18000 plots a year for each network of validation/nation: up to 10000 can be fitted");
    }

    private CommandRun calibrate(String... more) throws IOException {
        Path counts = Files.writeString(folder.resolve("counts.csv"), COUNTS);
        String[] arguments = new String[more.length + 4];
        arguments[0] = "calibrate";
        arguments[1] = counts.toString();
        arguments[2] = "--draws=100";
        arguments[3] = "--seed=3";
        System.arraycopy(more, 0, arguments, 4, more.length);
        return CommandRun.with(Simulation::run, Map.of(), arguments);
    }
}
