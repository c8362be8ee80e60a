package entente.results.command;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What a command finds wrong with its arguments after picocli has read them. */
final class Arguments {

    private final CommandSpec spec;

    Arguments(CommandSpec spec) {
        this.spec = spec;
    }

    /** What the supplier gives. @throws ParameterException where it throws an IllegalArgumentException */
    <T> T checked(Supplier<T> attempt) {
        try {
            return attempt.get();
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    /** The same for what gives nothing. */
    void check(Runnable attempt) {
        checked(() -> {
            attempt.run();
            return spec;
        });
    }

    /** To be thrown. */
    ParameterException wrong(@Nullable String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
