package entente.scenarios.format;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an input.
 *
 * @param path where in the input, as {@code nations[2].capability.teams}; empty for the input as a whole
 * @param file the file, or the setting ({@code --set …}) that caused it
 * @param line the line in the file, from 1; 0 where there is none
 * @param column the column in that line, from 1; 0 where there is none
 * @param value what stands there, shortened where it is long: {@code -3}, {@code "x"}, {@code missing}; null where the
 *     input as a whole is meant
 * @param advice what would be right
 */
public record Violation(
        String path,
        String file,
        int line,
        int column,
        @Nullable String value,
        String advice) {

    /** One line for people: {@code nations[2].capability.teams is -3 (alpine.json:41): it must be 0 or more.} */
    public String text() {
        String end = advice.endsWith(".") || advice.endsWith("?") ? "" : ".";
        if (path.isEmpty() || value == null) {
            return place() + ": " + (path.isEmpty() ? "" : path + ": ") + advice + end;
        }
        return path + " is " + value + " (" + place() + "): " + advice + end;
    }

    private String place() {
        return line > 0 ? file + ":" + line : file;
    }

    @Override
    public String toString() {
        return text();
    }
}
