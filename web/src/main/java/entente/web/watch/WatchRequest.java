package entente.web.watch;

import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.Violation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What somebody wants to watch, as a link says it.
 *
 * @param scenario the reference of the scenario
 * @param settings changes to it, each {@code path=value}
 * @param seed the seed
 * @param viewpoint from where it is watched: {@code truth}, or the id of a nation
 */
public record WatchRequest(String scenario, List<String> settings, long seed, String viewpoint) {

    /** The scenario that is watched where none is named. */
    private static final String FIRST = "alpine-corridor";

    private static final int MOST_SETTINGS = 200;
    private static final int LONGEST_SETTING = 2000;

    public WatchRequest {
        settings = List.copyOf(settings);
    }

    /**
     * Reads the parameters of a link: {@code scenario}, {@code set}, any number of them or one to a line, {@code seed} and
     * {@code as}.
     *
     * @throws InvalidInput if one of them cannot be used
     */
    static WatchRequest of(Map<String, List<String>> parameters) {
        List<String> settings = parameters.getOrDefault("set", List.of()).stream()
                .flatMap(text -> Stream.of(text.split("\n")))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (settings.size() > MOST_SETTINGS || settings.stream().anyMatch(line -> line.length() > LONGEST_SETTING)) {
            throw wrong(
                    "set",
                    settings.size() + " changes",
                    "there may be at most " + MOST_SETTINGS + " changes of " + LONGEST_SETTING + " characters each");
        }
        return new WatchRequest(
                first(parameters, "scenario", FIRST), settings, seed(parameters), first(parameters, "as", "truth"));
    }

    private static long seed(Map<String, List<String>> parameters) {
        String text = first(parameters, "seed", "1");
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw wrong("seed", text, "it must be a whole number from -2^63 to 2^63 - 1");
        }
    }

    private static String first(Map<String, List<String>> parameters, String name, String standard) {
        String text = parameters.getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
        return text.isEmpty() ? standard : text;
    }

    static InvalidInput wrong(String parameter, String value, String advice) {
        String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
        return new InvalidInput(List.of(Violation.inEnglish(parameter, "the link", 0, 0, shown, advice)));
    }
}
