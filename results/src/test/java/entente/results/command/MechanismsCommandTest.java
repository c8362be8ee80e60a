package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MechanismsCommandTest {

    @Test
    void refusesMorePairsThanAnEffectMayNeed() {
        CommandRun run = CommandRun.of("mechanisms", "--pairs", "1001");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--pairs is 1001: it must be a whole number from 2 to 1000");
    }

    @Test
    void refusesAMechanismThatItDoesNotKnow() {
        CommandRun run = CommandRun.of("mechanisms", "--only", "telepathy");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("telepathy");
    }
}
