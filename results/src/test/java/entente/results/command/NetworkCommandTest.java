package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code entente network}, as a user calls it. */
class NetworkCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsMeasuredByItsOwnNumbers() throws IOException {
        Path star = file("star.csv", "source,target,weight\n10,20,1\n10,30,1\n10,40,1\n");

        CommandRun run = CommandRun.of("network", star.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("star.csv: 4 operatives, 3 ties, 1 component; Entente")
                .contains("Weights (column 3) are not used")
                .containsPattern("Density +0\\.5000\n")
                .containsPattern("Mean path length \\(connected pairs\\) +1\\.5000\n")
                .containsPattern("\n +10 +3 +1\\.0000 +1\\.0000 +0\\.7071\n")
                .containsPattern("after 1 removal +1 +10 +1 +10 ")
                .containsIgnoringWhitespaces(
                        "after 1 removal by degree, 1 removal by betweenness, 2 removals at random")
                .contains("100 % |*");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void whereNotAllAreConnectedThereAreTwoColumns() throws IOException {
        Path apart = file("apart.txt", "1 2\n2 3\n4 5\n6 6\n");

        CommandRun run = CommandRun.of("network", apart.toString());

        assertThat(run.out())
                .contains("6 operatives, 3 ties, 3 components (3, 2, 1)")
                .containsPattern("STRUCTURE +whole +largest component\n")
                .containsPattern("Information +- +0\\.7500\n");
    }

    @Test
    void allNetworksOfAScenarioAreMeasuredOrOne() {
        CommandRun all = CommandRun.of("network", "alpine-corridor", "--removals", "2");
        JsonNode one = json(CommandRun.of(
                "network",
                "twin-valleys",
                "--set",
                "networks[ridge].operatives=30",
                "--network",
                "ridge",
                "--format",
                "json"));

        assertThat(all.code()).isZero();
        assertThat(all.out().split("DISMANTLING", -1)).hasSize(3);
        assertThat(one.at("/networks/0/whole/operatives").asInt()).isEqualTo(30);
        assertThat(one.at("/networks/0/centralities")).hasSize(30);
    }

    @Test
    void programsGetTheDocumentedShape() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("..", "docs", "schema", "network.schema.json")));
        Path apart = file("apart.txt", "1 2\n2 3\n4 5\n6 6\n");

        JsonNode document = json(CommandRun.of("network", apart.toString(), "--format", "json", "--removals", "3"));

        assertThat(schema.validate(document)).isEmpty();
        assertThat(schema.validate(json(CommandRun.of("network", "twin-valleys", "--format", "json"))))
                .isEmpty();
        assertThat(schema.validate(
                        new ObjectMapper().readTree(document.toString().replace("\"density\"", "\"thickness\""))))
                .isNotEmpty();
        assertThat(document.at("/networks/0/whole/secrecyEfficiency").isNull()).isTrue();
        assertThat(document.at("/networks/0/dismantling/betweenness/removed/0").asInt())
                .isEqualTo(2);
        assertThat(document.at("/networks/0/dismantling/random/largestComponent"))
                .hasSize(4);
    }

    @Test
    void plotsAreWrittenBesidesTheResults() throws IOException {
        Path svg = folder.resolve("curves.svg");
        Path png = folder.resolve("curves.png");

        CommandRun first = CommandRun.of("network", "twin-valleys", "--plot", svg.toString());
        CommandRun second = CommandRun.of("network", "twin-valleys", "--plot", png.toString());

        assertThat(first.code()).isZero();
        assertThat(Files.readString(svg))
                .startsWith("<svg ")
                .contains("<title>Dismantling of ridge</title>", "by betweenness", "at random (mean of 200 orders)")
                .contains(">Dismantling of ridge</text>", ">Source: ");
        assertThat(second.code()).isZero();
        // Two pixels for each of the drawing's 720 and of a margin of 16 on either side.
        assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(1504);
        byte[] before = Files.readAllBytes(svg);
        CommandRun.of("network", "twin-valleys", "--plot", svg.toString());
        assertThat(svg).hasBinaryContent(before);
    }

    @Test
    void resultsGoToAFile() throws IOException {
        Path results = folder.resolve("results.txt");

        CommandRun run = CommandRun.of("network", "twin-valleys", "--out", results.toString());

        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(results)).contains("ridge: 60 operatives");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "network | Missing required parameter: 'SOURCE'",
                "network twin-valeys | did you mean twin-valleys?",
                "network none.csv | none.csv: there is no such file",
                "network none.yaml | none.yaml: there is no such file",
                "network twin-valleys --format csv | --format is csv: it must be table, markdown, html or json",
                "network twin-valleys --network ride | --network is ride: the networks of twin-valleys are ridge",
                "network twin-valleys --removals 0 | --removals is 0: it must be a whole number from 1 to 2000",
                "network twin-valleys --orders 1 | --orders is 1: it must be a whole number from 2 to 100000",
                "network twin-valleys --link-detection 1.2 | --link-detection is 1.2: it must be a number from 0 to 1",
                "network twin-valleys --plot x.pdf | --plot is x.pdf: it must end with .svg or .png",
                "network twin-valleys --plot none/x.svg | --plot is none/x.svg: it cannot be written, there is no"
                        + " folder",
                "network alpine-corridor --plot x.svg | --plot is for one network, and alpine-corridor has several",
                "network twin-valleys --set networks[ridge].operatives=2001 | ridge has 2001 operatives: there must be"
                        + " 1",
                "network twin-valleys --set networks[ridge].structure=none | its structure is none",
                "network twin-valleys --set networks=[] | has no threat network",
            })
    void whatCannotBeUsedIsExplained(String arguments, String message) {
        CommandRun run = CommandRun.of(arguments.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void optionsForScenariosDoNotFitFiles() throws IOException {
        Path ties = file("ties.csv", "1,2\n");

        assertThat(CommandRun.of("network", ties.toString(), "--network", "a").err())
                .contains("--network is a: that is for scenarios, and ");
        assertThat(CommandRun.of("network", ties.toString(), "--set", "a=1").err())
                .contains("--set is given: that is for scenarios");
        assertThat(CommandRun.of("network", ties.toString(), "--out", ties.toString())
                        .err())
                .contains("it must not be overwritten");
        Path same = folder.resolve("x.svg");
        assertThat(CommandRun.of("network", ties.toString(), "--out", same.toString(), "--plot", same.toString())
                        .err())
                .contains("something else is written there, name another file");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static JsonNode json(CommandRun run) {
        try {
            return new ObjectMapper().readTree(run.out());
        } catch (IOException e) {
            throw new AssertionError(run.err(), e);
        }
    }
}
