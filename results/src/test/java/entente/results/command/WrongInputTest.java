package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code entente} given what it cannot use: exit code 2, a message with advice, no stack trace, nothing on standard output. */
class WrongInputTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rnu | there is no command rnu; there are run, attribute, sweep, rerun, query, export, merge,"
                        + " analyse, report, optimise, validate, scenarios,",
                "run | Missing required parameter: 'SCENARIO'",
                "run twin-valleys more | there is nothing to do with more: entente run takes no more arguments.",
                "run twin-valleys --sed 3 | there is no option --sed; did you mean --set or --settings or --seed?",
                "run twin-valleys --qqq | there is no option --qqq; there are --",
                "run twin-valleys --seed 1.5 | --seed is 1.5: it must be a whole number from -9223372036854775808 to",
                "run twin-valleys --seed 9223372036854775808 | --seed is 9223372036854775808: it must be",
                "run twin-valleys --seed | --seed",
                "run twin-valleys --replications 0 | --replications is 0: it must be a whole number from 1 to 100000",
                "run twin-valleys --replications 1e3 | --replications is 1e3: it must be a whole number",
                "run twin-valleys --threads 999 | --threads is 999: it must be a whole number from 1 to 256; more than",
                "run twin-valleys --threads -1 | --threads is -1: it must be a whole number from 1 to 256",
                "run twin-valleys --format xml | --format is xml: it must be table, markdown, html, json or csv",
                "attribute twin-valleys --format xml | --format is xml: it must be table, markdown, html, json or csv",
                "optimise twin-valleys --format csv | --format is csv: it must be table, markdown, html or json",
                "analyse none --format csv | --format is csv: it must be table, markdown, html or json",
                "calibrate none.csv --format csv | --format is csv: it must be table, markdown, html or json",
                "query none x --format html | --format is html: it must be table, csv or json",
                "scenarios --format csv | --format is csv: it must be table or json",
                "run twin-valleys --compare slow | it has no name followed by a colon; write \"name: path=value",
                "run twin-valleys --compare pooled:a=1 | the name \"pooled\" is taken",
                "run twin-valleys --compare a:b=1 --compare a:b=2 | --compare is given twice with the name a",
                "validate | Missing required parameter: 'FILE'",
                "import-network | Missing required parameter: 'EDGES'",
                "import-network none.csv | none.csv: there is no such file",
                "import-network none.csv --format gml | --format is gml: it must be auto, edges or graphml",
                "import-network none.csv --nations FRA,FRA | --nations is FRA,FRA: it must be up to 30 different codes",
                "import-network none.csv --nations France | --nations is France: it must be",
                "import-network none.csv --id 5 | --id is 5: it must be a letter, then up to 31",
                "import-network none.csv --out x.json | --out is x.json: it is written in YAML",
            })
    void argumentsAreExplained(String arguments, String message) {
        assertWrong(CommandRun.of(arguments.split(" ")), message);
    }

    @Test
    void everyWrongSettingIsToldAtOnce() {
        CommandRun run = CommandRun.of(
                "run",
                "twin-valleys",
                "--set",
                "rules.retryDays=-1",
                "--set",
                "rules.containmnt=1",
                "--set",
                "nonsense");

        assertWrong(run, "rules.retryDays");
        assertThat(run.err()).contains("containment").contains("nonsense");
    }

    @Test
    void aWrongComparisonIsExplained() {
        assertWrong(
                CommandRun.of("run", "twin-valleys", "--compare", "a: rules.retryDays=-1"), "rules.retryDays is -1");
    }

    @Test
    void anUnknownScenarioIsToldWithTheNearestOne() {
        assertWrong(CommandRun.of("run", "twin-valeys"), "did you mean twin-valleys?");
    }

    @Test
    void aWrongFileIsToldWithItsLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.yaml"), "formatVersion: \"1.0\"\nid: BAD ID\nnatoins: []\n");

        CommandRun run = CommandRun.of("run", file.toString());

        assertWrong(run, "bad.yaml:2");
        assertThat(run.err()).contains("did you mean nations?");
    }

    @Test
    void eventsCannotGoToAFolderThatIsNotThere(@TempDir Path folder) {
        Path file = folder.resolve("none").resolve("events.jsonl");

        assertWrong(CommandRun.of("run", "twin-valleys", "--events", file.toString()), "there is no folder");
    }

    @Test
    void eventsCannotGoToAFolderItself(@TempDir Path folder) {
        assertWrong(CommandRun.of("run", "twin-valleys", "--events", folder.toString()), "it is a folder; name a file");
    }

    @Test
    void eventsNeverOverwriteWhatIsRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("d.jsonl"), "# none\n");

        assertWrong(
                CommandRun.of("run", "twin-valleys", "--decisions", file.toString(), "--events", file.toString()),
                "it must not be overwritten");
        assertThat(file).hasContent("# none\n");
    }

    @Test
    void aWrongDecisionIsToldWithItsLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("d.jsonl"), "# one\n{\"type\":\"setAutopilt\",\"day\":5}\n");

        assertWrong(CommandRun.of("run", "twin-valleys", "--decisions", file.toString()), "d.jsonl:2");
    }

    @Test
    void aWrongVariableIsNamed() {
        assertWrong(
                CommandRun.with(Map.of("ENTENTE_THREADS", "lots"), "run", "twin-valleys"),
                "--threads is lots: it must be a whole number");
        assertThat(CommandRun.with(Map.of("ENTENTE_THREADS", "lots"), "run", "twin-valleys")
                        .err())
                .contains("(It comes from the environment variable ENTENTE_THREADS.)");
        assertWrong(
                CommandRun.with(Map.of("ENTENTE_NO_BOUNDS", "maybe"), "run", "twin-valleys"),
                "ENTENTE_NO_BOUNDS is maybe: it must be true or false");
    }

    @Test
    void everyFileIsValidatedEvenAfterAWrongOne(@TempDir Path folder) throws IOException {
        Path wrong = Files.writeString(folder.resolve("bad.yaml"), "id: x\n");
        Path absent = folder.resolve("absent.yaml");
        CommandRun run = CommandRun.of("validate", wrong.toString(), "twin-valleys", absent.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("bad.yaml").contains("absent.yaml").doesNotContain("\tat ");
        assertThat(run.out())
                .isEqualToIgnoringNewLines("twin-valleys: valid. Twin valleys: 2 nations, 1 threat network, "
                        + "1 agreement, 0 institutions; 730.5 days.");
    }

    private static void assertWrong(CommandRun run, String message) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }
}
