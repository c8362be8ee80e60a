package entente.results.optimisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What policies have come to. A search is the same for the same seed, so that one that was stopped is taken up by beginning
 * anew with the log that it left: nothing in it is run again.
 */
public final class EvaluationLog {

    /** The cost of what has no value. */
    static final double UNDEFINED = Double.MAX_VALUE;

    private static final String SEPARATOR = "\t";

    private final Map<List<String>, double[]> costs = new HashMap<>();
    private final @Nullable Path file;

    private EvaluationLog(@Nullable Path file) {
        this.file = file;
    }

    /** A log that is forgotten. */
    public static EvaluationLog inMemory() {
        return new EvaluationLog(null);
    }

    /**
     * A log that is kept in a file, and continued if the file exists.
     *
     * @param identity what the values depend on; a file with another one is refused
     * @throws IllegalArgumentException if the file is of another search, or no log
     * @throws UncheckedIOException if it cannot be read or written
     */
    public static EvaluationLog in(Path file, String identity) {
        EvaluationLog log = new EvaluationLog(file);
        String head = "entente optimise 1.0" + SEPARATOR + identity;
        try {
            if (!Files.exists(file) || Files.size(file) == 0) {
                Files.writeString(file, head + "\n");
                return log;
            }
            List<String> lines = Files.readAllLines(file);
            if (!lines.get(0).equals(head)) {
                throw new IllegalArgumentException("--log is " + file
                        + ": it is of another search; name the one of the same scenario, options and seed, or"
                        + " a new file");
            }
            boolean whole = Files.readString(file).endsWith("\n");
            // What was being written when the process ended is dropped, and written anew.
            lines.subList(1, whole ? lines.size() : lines.size() - 1).forEach(log::read);
            if (!whole) {
                Files.writeString(file, String.join("\n", lines.subList(0, lines.size() - 1)) + "\n");
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    /** Whether these values have been run. */
    boolean holds(List<String> values) {
        return costs.containsKey(values);
    }

    /** How many different policies. */
    int size() {
        return costs.size();
    }

    /** What they came to. */
    double[] costs(List<String> values) {
        double[] found = costs.get(values);
        if (found == null) {
            throw new IllegalArgumentException(values + " has not been run");
        }
        return found.clone();
    }

    void add(List<String> values, double[] cost) {
        costs.put(List.copyOf(values), cost.clone());
        if (file != null) {
            String line = String.join(",", values)
                    + SEPARATOR
                    + Arrays.stream(cost).mapToObj(Double::toHexString).collect(Collectors.joining(","));
            try {
                Files.write(file, (line + "\n").getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(file + ": " + e.getMessage(), e);
            }
        }
    }

    private void read(String line) {
        String[] parts = line.split(SEPARATOR, -1);
        try {
            costs.put(
                    List.of(parts[0].split(",", -1)),
                    Arrays.stream(parts[1].split(",", -1))
                            .mapToDouble(Double::parseDouble)
                            .toArray());
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("--log is " + file + ": \"" + line + "\" is no line of a log");
        }
    }
}
