package entente.results.console;

import entente.results.version.EngineVersion;
import entente.scenarios.format.InvalidInput;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** Says that a command failed: a line for each thing that is wrong with the input, else one line and a file of details. */
final class Failures {

    private Failures() {}

    /** Reports what was thrown and returns the exit code. */
    static int report(CommandLine command, Environment environment, Throwable failure) {
        PrintWriter err = command.getErr();
        if (failure instanceof InvalidInput invalid) {
            err.println(invalid.getMessage());
            return ExitCodes.WRONG_INPUT;
        }
        DebugOptions options = options(command);
        err.println("entente: " + line(failure));
        if (isDebug(options, environment)) {
            failure.printStackTrace(err);
        } else {
            err.println(details(folder(options), failure));
        }
        return ExitCodes.FAILED;
    }

    /** Where Entente keeps its own files. */
    private static Path folder(DebugOptions options) {
        return (options instanceof CommonOptions common ? common : new CommonOptions()).data();
    }

    private static boolean isDebug(DebugOptions options, Environment environment) {
        try {
            return options.debug(environment);
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static String line(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return "memory ran out: take fewer replications or a smaller scenario, or give Java more memory"
                    + " (ENTENTE_JAVA_OPTS=-Xmx4g).";
        }
        String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return message.replaceAll("\\s*[\r\n]+\\s*", " ");
    }

    /** The options of the command that was called, whose subcommand may have been the one to fail. */
    private static DebugOptions options(CommandLine command) {
        CommandLine called = command;
        while (called.getParseResult() != null && called.getParseResult().hasSubcommand()) {
            called = called.getParseResult().subcommand().commandSpec().commandLine();
        }
        Object mixin = called.getMixins().values().stream()
                .filter(DebugOptions.class::isInstance)
                .findFirst()
                .orElseGet(CommonOptions::new);
        return (DebugOptions) mixin;
    }

    /** Writes the details to a file and says where. */
    private static String details(Path data, Throwable failure) {
        try {
            Path folder = Files.createDirectories(data.resolve("errors"));
            Path file = Files.createTempFile(folder, "error-", ".txt");
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
                out.println("Entente " + EngineVersion.current() + ", Java " + Runtime.version() + ", "
                        + System.getProperty("os.name") + " " + System.getProperty("os.version"));
                failure.printStackTrace(out);
            }
            return "Details are in " + file + ".";
        } catch (IOException e) {
            return "Details could not be written below " + data + "; --debug shows them.";
        }
    }
}
