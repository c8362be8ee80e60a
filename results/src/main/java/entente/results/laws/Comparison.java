package entente.results.laws;

import java.util.List;

/**
 * Two settings of a scenario that are compared.
 *
 * @param changed what is changed, in words
 * @param base the settings that it is compared with
 * @param settings the settings with the change
 */
record Comparison(String changed, List<String> base, List<String> settings) {

    Comparison {
        base = List.copyOf(base);
        settings = List.copyOf(settings);
    }
}
