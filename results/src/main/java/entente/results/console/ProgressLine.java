package entente.results.console;

import entente.results.experiment.Progress;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error while that is a terminal, and nothing otherwise. */
public final class ProgressLine implements Progress, AutoCloseable {

    private static final int WIDTH = 80;
    private static final int UPDATE_MILLIS = 200;

    private final @Nullable ProgressBar bar;

    private ProgressLine(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** A bar for so many runs. */
    public static ProgressLine of(int runs) {
        return new ProgressLine(isErrorTerminal() ? bar(runs) : null);
    }

    @Override
    public void advanced(int done, int total) {
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    /** Says something short behind the bar, from now on. */
    public void note(String text) {
        if (bar != null) {
            bar.setExtraMessage(" " + text);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static ProgressBar bar(int runs) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        return new ProgressBarBuilder()
                .setTaskName("Runs")
                .setInitialMax(runs)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                .showSpeed()
                .build();
    }

    /** Java cannot tell; Linux can. Elsewhere a console at the other two ends is taken for a sign. */
    private static boolean isErrorTerminal() {
        Path link = Path.of("/proc/self/fd/2");
        try {
            return Files.isSymbolicLink(link)
                    ? Files.readSymbolicLink(link).toString().matches("/dev/(pts/|tty|console).*")
                    : isConsoleTerminal();
        } catch (IOException | ReflectiveOperationException e) {
            return false;
        }
    }

    /** Since Java 22 there is always a console, which knows whether it is a terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isConsoleTerminal() throws ReflectiveOperationException {
        Console console = System.console();
        return console != null
                && (Runtime.version().feature() < 22
                        || Boolean.TRUE.equals(
                                Console.class.getMethod("isTerminal").invoke(console)));
    }
}
