package entente.results.text;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/** Lines of CSV (RFC 4180, with line feeds). */
public final class Csv {

    private Csv() {}

    /** One line of the cells, ended. */
    public static String line(String... cells) {
        return Arrays.stream(cells).map(StringEscapeUtils::escapeCsv).collect(Collectors.joining(",", "", "\n"));
    }
}
