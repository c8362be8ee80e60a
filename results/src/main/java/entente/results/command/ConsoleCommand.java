package entente.results.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a command speaks, and what it says of arguments that it finds wrong after picocli has read them. */
abstract class ConsoleCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway") // picocli sets it.
    ConsoleCommand() {}

    /** Standard output, for results. */
    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Standard error, for all else. */
    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** What the supplier gives. @throws ParameterException where it throws an IllegalArgumentException */
    final <T> T checked(Supplier<T> attempt) {
        try {
            return attempt.get();
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    /** The same for what gives nothing. */
    final void check(Runnable attempt) {
        checked(() -> {
            attempt.run();
            return spec;
        });
    }

    /** To be thrown. */
    final ParameterException wrong(@Nullable String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
