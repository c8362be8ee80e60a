package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.console.Environment;
import entente.results.sample.FakeRuns;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The help of every research command. */
class HelpTest {

    @Command(name = "entente")
    private static final class Top {}

    static Stream<CommandLine> commands() {
        CommandLine top = new CommandLine(new Top());
        ResearchCommands.addTo(top, FakeRuns.FOILING, new Environment(Map.of()));
        return top.getSubcommands().values().stream();
    }

    /** An example is copied into a shell as it stands: the help must not break its line. */
    @ParameterizedTest
    @MethodSource("commands")
    void everyExampleFitsItsLine(CommandLine command) {
        String[] footer = command.getCommandSpec().usageMessage().footer();

        assertThat(CommandRun.of(command.getCommandName(), "--help")
                        .out()
                        .lines()
                        .toList())
                .containsAll(Stream.of(footer)
                        .filter(line -> line.startsWith(" "))
                        .map(String::format)
                        .toList())
                .allMatch(line -> line.length() <= 100);
    }
}
