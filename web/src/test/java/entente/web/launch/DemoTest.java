package entente.web.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The demo, with the real engine. */
class DemoTest {

    private static final LaunchRun RUN = LaunchRun.of("demo");

    @Test
    void itRunsAndSaysNothingOnStandardErrorWhereThatIsNoTerminal() {
        assertThat(RUN.code()).isZero();
        assertThat(RUN.err()).isEmpty();
    }

    @Test
    void findingsComeInSentencesThenTheTable() {
        assertThat(RUN.out())
                .startsWith("Alpine corridor\n")
                .containsSubsequence(
                        "- With decisions, nations foil ",
                        "What they decide",
                        "In this abstract model",
                        "100 replications",
                        "SHARE OF PLOTS FOILED",
                        "WHAT KEPT REPORTS BACK",
                        "Try next: entente run alpine-corridor");
    }
}
