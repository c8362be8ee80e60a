package entente.results.text;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of CSV (RFC 4180, with line feeds). */
public final class Csv {

    private Csv() {}

    /** One line of the cells, ended. */
    public static String line(String... cells) {
        return Arrays.stream(cells).map(Csv::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        return cell.matches("[^,\"\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
