package entente.results.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that a command is asked to write, by an option. */
final class OutputFile {

    private final String option;
    private final Path file;

    OutputFile(String option, Path file) {
        this.option = option;
        this.file = file;
    }

    /**
     * Makes sure that the file can be written, before anything is computed; what it holds stays, and where there is none, none
     * is left: a command that is interrupted leaves no empty file.
     *
     * @param inputs what the command reads, which must not be overwritten
     * @throws IllegalArgumentException if it cannot be written, or is one of the inputs
     */
    void check(List<Path> inputs) {
        boolean isNew = Files.notExists(file);
        try (OutputStream unused = open(inputs, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // It could be opened.
        } catch (IOException e) {
            throw wrong(e);
        }
        try {
            if (isNew) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw wrong(e);
        }
    }

    /**
     * Opens the file, which is emptied if it exists.
     *
     * @param inputs what the command reads, which must not be overwritten
     * @throws IllegalArgumentException if it cannot be written, or is one of the inputs
     */
    OutputStream open(List<Path> inputs) {
        return open(inputs, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** Writes a text, in place of what the file held. */
    void write(String text) {
        try (OutputStream out = open(List.of())) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("the results could not be written to " + file + ": " + e.getMessage(), e);
        }
    }

    /** Writes a text to the file that {@code --out} names, or else to standard output. */
    static void write(@Nullable Path file, String text, PrintWriter standard) {
        if (file == null) {
            standard.print(text);
            standard.flush();
        } else {
            new OutputFile("--out", file).write(text);
        }
    }

    private OutputStream open(List<Path> inputs, StandardOpenOption... how) {
        try {
            for (Path input : inputs) {
                if (Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input)) {
                    throw new IllegalArgumentException(
                            option + " is " + file + ": that file is read, it must not be overwritten");
                }
            }
            return Files.newOutputStream(file, how);
        } catch (IOException e) {
            throw wrong(e);
        }
    }

    private IllegalArgumentException wrong(IOException problem) {
        return new IllegalArgumentException(option + " is " + file + ": it cannot be written, " + advice(problem));
    }

    private String advice(IOException problem) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            return "it is a folder; name a file";
        }
        if (folder != null && problem instanceof NoSuchFileException && !Files.isDirectory(folder)) {
            return "there is no folder " + folder + "; create it or name another one";
        }
        return reason(problem) + "; name a file in a folder that you may write to";
    }

    private static @Nullable String reason(IOException problem) {
        return problem instanceof AccessDeniedException ? "access is denied" : problem.getMessage();
    }
}
