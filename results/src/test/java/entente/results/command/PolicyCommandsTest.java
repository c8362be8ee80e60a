package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente export-policy} and {@code entente import-policy}, as a user calls them. */
class PolicyCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void aPolicyGoesFromOneScenarioIntoAnother() throws IOException {
        Path policies = folder.resolve("hmk.iepj");
        Path settings = folder.resolve("as-hmk.yaml");

        CommandRun exported = CommandRun.of(
                "export-policy",
                "alpine-corridor",
                "--nation",
                "ARV",
                "--from",
                "2026-01-01",
                "--out",
                policies.toString());
        CommandRun imported = CommandRun.of(
                "import-policy",
                policies.toString(),
                "--policy",
                "alpine-corridor ARV",
                "--nations",
                "VAL",
                "--out",
                settings.toString());

        assertThat(exported.code()).as(exported.err()).isZero();
        assertThat(exported.err()).contains("Who receives it, it does not say");
        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(imported.err()).contains("taken as originator control");
        assertThat(Files.readString(settings))
                .contains("\"nations[VAL].sharing.marking\": AMBER")
                .contains("\"nations[VAL].sharing.originatorControl\": true");
        assertThat(CommandRun.of("run", "twin-valleys", "--settings", settings.toString(), "--replications", "2")
                        .code())
                .isZero();
    }

    @Test
    void oneOfSeveralMustBeNamed() throws IOException {
        Path policies = folder.resolve("two.iepj");
        String one = "{\"id\": \"%1$s\", \"name\": \"%1$s\", \"iep_version\": 2.0, \"start_date\": \"2026-01-01\"}";
        Files.writeString(policies, "[" + one.formatted("first") + "," + one.formatted("second") + "]");

        CommandRun unnamed = CommandRun.of("import-policy", policies.toString());
        CommandRun wrong = CommandRun.of("import-policy", policies.toString(), "--policy", "third");

        assertThat(unnamed.code()).isEqualTo(2);
        assertThat(unnamed.err()).contains("has 2 policies").contains("first, second");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("--policy is third");
    }

    @Test
    void wrongInputIsTold() throws IOException {
        Path policies = folder.resolve("bad.iepj");
        Files.writeString(policies, "{\"id\": \"a\",\n\"tlp\": \"blue\"}");

        CommandRun bad = CommandRun.of("import-policy", policies.toString());
        CommandRun nobody =
                CommandRun.of("export-policy", "alpine-corridor", "--nation", "HMX", "--from", "2026-01-01");
        CommandRun never = CommandRun.of("export-policy", "alpine-corridor", "--nation", "HMK", "--from", "soon");

        assertThat(bad.code()).isEqualTo(2);
        assertThat(bad.err()).contains("bad.iepj:2").contains("blue").doesNotContain("\tat ");
        assertThat(nobody.code()).isEqualTo(2);
        assertThat(nobody.err()).contains("HMX").contains("HMK");
        assertThat(never.code()).isEqualTo(2);
        assertThat(never.err()).contains("--from is soon");
    }
}
