package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles, captions and notes of reports say what is there: no marks, levels or changes that are not. */
class ReportWordingTest {

    @TempDir
    private Path folder;

    @Test
    void aSampledDesignHasNoLevels() throws IOException {
        String page = report("""
              - {name: trust, paths: ["nations[*].sharing.minimumTrust"], range: {low: 0, high: 0.9}}
              - {name: retry, paths: [rules.retryDays], range: {low: 10, high: 400}}
            design: {kind: latinHypercube, points: 24}
            """);

        assertThat(page)
                .contains("Point by point")
                .doesNotContain(
                        "from its first level to its last",
                        "what the other ways change",
                        "Changes are paired differences from as written",
                        "bounds are grey",
                        "Pairing leaves 0.0 %",
                        "some of which it follows")
                .contains("it takes the design fullFactorial, fractionalFactorial or table");
    }

    @Test
    void levelsOfAFactorialStandAsOneReadsThem() throws IOException {
        String page = report("""
              - {name: trust, paths: ["nations[*].sharing.minimumTrust"], levels: [0.1, 0.7000000000000001]}
              - {name: retry, paths: [rules.retryDays], levels: [10, 100]}
            """);

        assertThat(page)
                .contains("trust 0.7, retry 100", "<th scope=\"row\">0.7</th>")
                .doesNotContain("trust 0.7000000000000001", ">0.7000000000000001</th>", "and what others change")
                .contains("it takes the design latinHypercube, sobol or table; this one is fullFactorial")
                .doesNotContain("1 policies");
    }

    private String report(String factors) throws IOException {
        String file =
                Files.writeString(folder.resolve("mine.yaml"), """
                    formatVersion: "1.0"
                    id: worded
                    title: How it is worded
                    scenario: twin-valleys
                    bounds: false
                    measures: [attacksLaunched]
                    replications: 4
                    factors:
                    """ + factors).toString();
        String out = folder.resolve("out").toString();
        Path page = folder.resolve("report.html");
        CommandRun swept = CommandRun.of("sweep", file, "--out", out);
        CommandRun run = CommandRun.of("report", out, "--out", page.toString());
        assertThat(swept.code()).as(swept.err()).isZero();
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readString(page);
    }
}
