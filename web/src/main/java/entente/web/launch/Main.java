package entente.web.launch;

import entente.engine.Simulation;
import entente.results.command.ResearchCommands;
import entente.results.console.Environment;
import entente.results.console.Program;
import entente.results.experiment.RunFunction;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import picocli.CommandLine;

/** Starts Entente from the command line. */
public final class Main {

    private Main() {}

    /** Runs the command that the arguments name, and exits with its code. */
    public static void main(String[] arguments) {
        Environment environment = Environment.ofProcess();
        // Not System.out, which swallows every failure to write.
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        System.exit(Program.run(
                commands(Simulation::run, environment, Terminal.isThere()), environment, out, System.err, arguments));
    }

    /** The command line, which runs replications by the given function, at a terminal or not. */
    static CommandLine commands(RunFunction function, Environment environment, boolean atTerminal) {
        CommandLine top = new CommandLine(new EntenteCommand());
        top.addSubcommand(new DemoCommand(function, atTerminal));
        top.addSubcommand(new ServeCommand(function));
        ResearchCommands.addTo(top, function, environment);
        return top;
    }
}
