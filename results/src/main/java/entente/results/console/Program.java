package entente.results.console;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/**
 * Runs a command line the way a process does: results to standard output and everything else to standard error, both in
 * UTF-8, and an exit code.
 *
 * <p>A reader that stops reading ({@code | head}) is no failure.
 */
public final class Program {

    private Program() {}

    /** Runs the commands with the arguments and returns the exit code. */
    public static int run(
            CommandLine commands, Environment environment, OutputStream out, OutputStream err, String... arguments) {
        ResultStream results = new ResultStream(out);
        PrintWriter standard = new PrintWriter(new OutputStreamWriter(results, StandardCharsets.UTF_8));
        PrintWriter error = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        configure(commands, environment, standard, error);
        int code;
        try {
            code = commands.execute(arguments);
        } catch (Error e) {
            // picocli hands exceptions to its handler, but not errors such as lack of memory.
            code = Failures.report(commands, environment, e);
        }
        standard.flush();
        error.flush();
        String lost = results.findFailure().orElse("");
        if (!lost.isEmpty()) {
            error.println("entente: the results could not be written: " + lost);
            return ExitCodes.FAILED;
        }
        return code;
    }

    private static void configure(CommandLine commands, Environment environment, PrintWriter out, PrintWriter err) {
        commands.setOut(out);
        commands.setErr(err);
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        commands.setUsageHelpWidth(100);
        commands.setAbbreviatedOptionsAllowed(false);
        commands.setDefaultValueProvider(new EnvironmentDefaults(environment));
        commands.setParameterExceptionHandler(new WrongArguments(environment));
        commands.setExecutionExceptionHandler(
                (failure, command, parsed) -> Failures.report(command, environment, failure));
    }
}
