package entente.results.verification.fault;

import entente.engine.Simulation;
import entente.results.command.ResearchCommands;
import entente.results.console.Environment;
import entente.results.console.Program;
import java.io.OutputStream;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line, as {@link FaultyEngine} calls it within itself. */
public final class Verifying {

    private Verifying() {}

    @Command(name = "entente")
    private static final class Top {}

    /** Runs a command line and gives its exit code. */
    public static int verify(OutputStream out, String[] arguments) {
        Environment environment = new Environment(Map.of());
        CommandLine top = new CommandLine(new Top());
        ResearchCommands.addTo(top, Simulation::run, environment);
        return Program.run(top, environment, out, out, arguments);
    }
}
