package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the README shows is what the command prints. */
class ReadmeIT {

    private static final Path README = Path.of("..", "README.md");

    /** The blocks of its findings: the levels and what gains of them, and what kept reports back. */
    @Test
    void showsWhatTheRunSays() throws IOException {
        CommandRun run = CommandRun.with(
                Simulation::run, Map.of(), "run", "alpine-corridor", "--replications", "200", "--seed", "7");

        String head = run.out().substring(0, run.out().indexOf("\n\nPOINTS GAINED AT"));
        String obstacles = run.out().substring(run.out().indexOf("WHAT KEPT REPORTS BACK"));
        assertThat(Files.readString(README))
                .contains(List.of(head.strip(), obstacles.substring(0, obstacles.indexOf("\n\n"))));
    }
}
