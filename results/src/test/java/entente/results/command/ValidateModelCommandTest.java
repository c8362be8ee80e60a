package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateModelCommandTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhichFileIsMissing() {
        CommandRun run = CommandRun.of("validate-model", "--data", folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("plots/europe-1994-2021.csv")
                .contains("there is no such file: the folder of --data must hold");
    }

    @Test
    void saysWhatIsWrongWithTheData() throws IOException {
        Files.createDirectories(folder.resolve("plots"));
        Files.writeString(
                folder.resolve("plots/europe-1994-2021.csv"),
                "country,year,launched,foiled\nA,2000,-1,2\nA,2001,0,x\n");

        CommandRun run = CommandRun.of("validate-model", "--data", folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("launched is -1")
                .contains("foiled is x")
                .contains("it must be a whole number from 0 to 100000");
    }

    @Test
    void refusesTwoSizesAndSmallOnes() {
        CommandRun two =
                CommandRun.of("validate-model", "--data", folder.toString(), "--quick", "--replications", "50");
        CommandRun small = CommandRun.of("validate-model", "--data", folder.toString(), "--replications", "9");

        assertThat(two.code()).isEqualTo(2);
        assertThat(two.err()).contains("--quick and --replications are both given");
        assertThat(small.code()).isEqualTo(2);
        assertThat(small.err()).contains("--replications is 9: it must be a whole number from 10 to 10000");
    }

    @Test
    void refusesToWriteTwoThingsToOneFile() throws IOException {
        for (String name : List.of("krebs-60", "madrid-54", "montagna-meetings")) {
            Files.createDirectories(folder.resolve("networks"));
            Files.writeString(folder.resolve("networks/" + name + ".csv"), "source,target\n1,2\n2,3\n");
        }
        Files.createDirectories(folder.resolve("plots"));
        Files.writeString(
                folder.resolve("plots/europe-1994-2021.csv"),
                "country,year,launched,foiled\nA,2000,1,2\nA,2001,0,1\nB,2000,1,2\nB,2001,0,1\n");
        String file = folder.resolve("page.md").toString();

        CommandRun run = CommandRun.of("validate-model", "--data", folder.toString(), "--out", file, "--shares", file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("something else is written there");
    }

    @Test
    void saysWhichNetworkIsMissing() throws IOException {
        Files.createDirectories(folder.resolve("plots"));
        Files.writeString(
                folder.resolve("plots/europe-1994-2021.csv"), "country,year,launched,foiled\nA,2000,1,2\nA,2001,0,1\n");

        CommandRun run = CommandRun.of("validate-model", "--data", folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("networks/krebs-60.csv").contains("with a tie in each line");
    }

    @Test
    void needsAFolder() {
        CommandRun run = CommandRun.of("validate-model");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--data");
    }
}
