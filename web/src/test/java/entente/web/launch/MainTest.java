package entente.web.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The top command. */
class MainTest {

    @Test
    void byItselfItShowsItsHelp() {
        LaunchRun run = LaunchRun.of();

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(LaunchRun.of("--help").out());
        assertThat(run.out())
                .contains("demo", "run", "validate", "scenarios", "Start with: entente demo", "Exit codes");
    }

    @Test
    void theVersionIsThatOfTheProject() {
        LaunchRun run = LaunchRun.of("--version");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("^Entente [0-9]+\\.[0-9]+\\.[0-9]+\\S* \\(Java "
                        + Runtime.version().feature());
    }

    @Test
    void anUnknownCommandIsToldWithThoseThatThereAre() {
        LaunchRun run = LaunchRun.of("rnu");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("there is no command rnu; there are demo, serve, run, attribute, sweep, rerun, query,");
    }

    @Test
    void everyCommandTakesDataAndDebug() {
        for (String command : new String[] {"demo", "run", "validate", "scenarios", "import-network", "network"}) {
            assertThat(LaunchRun.of(command, "--help").out()).contains("--data=FOLDER", "--debug");
        }
    }
}
