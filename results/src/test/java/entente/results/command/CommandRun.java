package entente.results.command;

import entente.results.console.Environment;
import entente.results.console.Program;
import entente.results.experiment.RunFunction;
import entente.results.sample.FakeRuns;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** A command as a user runs it: exit code, standard output and standard error. */
record CommandRun(int code, String out, String err) {

    @Command(
            name = "entente",
            subcommands = {})
    private static final class Top {}

    static CommandRun of(String... arguments) {
        return with(Map.of(), arguments);
    }

    static CommandRun with(Map<String, String> variables, String... arguments) {
        return with(FakeRuns.FOILING, variables, arguments);
    }

    static CommandRun with(RunFunction function, Map<String, String> variables, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment environment = new Environment(variables);
        CommandLine top = new CommandLine(new Top());
        ResearchCommands.addTo(top, function, environment);
        int code = Program.run(top, environment, out, err, arguments);
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
