package entente.web.eventlist;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Time zones as event lists write them: letters, {@code UTC}, {@code CET}, {@code +02:00}. */
final class Zones {

    private static final Map<String, ZoneId> NAMES = Map.ofEntries(
            Map.entry("UTC", ZoneOffset.UTC),
            Map.entry("GMT", ZoneOffset.UTC),
            Map.entry("ZULU", ZoneOffset.UTC),
            Map.entry("WET", ZoneOffset.UTC),
            Map.entry("BST", ZoneOffset.ofHours(1)),
            Map.entry("CET", ZoneOffset.ofHours(1)),
            Map.entry("MEZ", ZoneOffset.ofHours(1)),
            Map.entry("CEST", ZoneOffset.ofHours(2)),
            Map.entry("MESZ", ZoneOffset.ofHours(2)),
            Map.entry("EET", ZoneOffset.ofHours(2)),
            Map.entry("EEST", ZoneOffset.ofHours(3)),
            Map.entry("EST", ZoneOffset.ofHours(-5)),
            Map.entry("EDT", ZoneOffset.ofHours(-4)),
            Map.entry("CST", ZoneOffset.ofHours(-6)),
            Map.entry("CDT", ZoneOffset.ofHours(-5)),
            Map.entry("MST", ZoneOffset.ofHours(-7)),
            Map.entry("MDT", ZoneOffset.ofHours(-6)),
            Map.entry("PST", ZoneOffset.ofHours(-8)),
            Map.entry("PDT", ZoneOffset.ofHours(-7)));

    /** The names, as a pattern; letters alone are not among them. */
    static final String PATTERN = "(?:UTC|GMT|ZULU|CEST|CET|MESZ|MEZ|EEST|EET|WET|BST|EST|EDT|CST|CDT|MST|MDT|PST|PDT)"
            + "(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}:?\\d{2}";

    private Zones() {}

    /** The zone of that name; none for J, which is whatever the place has. */
    static Optional<ZoneId> find(String name) {
        if (name.length() == 1) {
            return letter(name.charAt(0));
        }
        if (NAMES.containsKey(name)) {
            return Optional.of(NAMES.get(name));
        }
        try {
            return Optional.of(ZoneId.of(name.replaceFirst("^(UTC|GMT)\\s?(?=[+-])", "")
                    .replaceFirst("^([+-]\\d{2}):?(\\d{2})$", "$1:$2")
                    .replaceFirst("^([+-])(\\d)$", "$10$2")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A to M without J lie east, N to Y west, and Z is Greenwich. */
    private static Optional<ZoneId> letter(char letter) {
        if (letter == 'Z') {
            return Optional.of(ZoneOffset.UTC);
        }
        if (letter >= 'A' && letter <= 'I') {
            return Optional.of(ZoneOffset.ofHours(letter - 'A' + 1));
        }
        if (letter >= 'K' && letter <= 'M') {
            return Optional.of(ZoneOffset.ofHours(letter - 'A'));
        }
        return letter >= 'N' && letter <= 'Y' ? Optional.of(ZoneOffset.ofHours('M' - letter)) : Optional.empty();
    }
}
