package entente.web.explore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.results.experiment.ComparedSettings;
import entente.results.experiment.Experiment;
import entente.results.experiment.Variant;
import entente.results.experiment.Variants;
import entente.web.problem.RequestRefusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is to be compared: a scenario as written, both bounds, and up to three variants of it, with the same seeds.
 *
 * @param scenario the scenario's id
 * @param settings changes that all variants have, each {@code path=value}, as on the command line
 * @param comparisons the variants to compare with, each with changes on top of these
 * @param replications how many runs of each, 2 to {@value #MOST_REPLICATIONS}
 * @param seed the seed of the first
 */
public record RunSetup(
        String scenario, List<String> settings, List<ComparedSettings> comparisons, int replications, long seed) {

    /** The most variants besides the scenario as written and the bounds. */
    public static final int MOST_COMPARISONS = 3;

    /** The most runs of each variant. */
    public static final int MOST_REPLICATIONS = 2000;

    /** How many runs of each variant, unless said otherwise. */
    public static final int REPLICATIONS = 200;

    private static final int MOST_SETTINGS = 400;
    private static final int LONGEST_SETTING = 20_000;

    public RunSetup {
        settings = List.copyOf(settings);
        comparisons = List.copyOf(comparisons);
    }

    /**
     * Reads a request.
     *
     * @throws RequestRefusal if it is of another form
     */
    static RunSetup of(JsonNode node) {
        if (!node.isObject() || !node.path("scenario").isTextual()) {
            throw RequestRefusal.badRequest("The body must be an object with the id of a scenario in \"scenario\".");
        }
        List<ComparedSettings> comparisons = new ArrayList<>();
        for (JsonNode comparison : list(node, "comparisons")) {
            comparisons.add(comparison(comparison));
        }
        RunSetup setup = new RunSetup(
                node.path("scenario").asText(),
                settings(node),
                comparisons,
                node.path("replications").asInt(REPLICATIONS),
                node.path("seed").asLong(1));
        setup.check();
        return setup;
    }

    private void check() {
        if (replications < 2 || replications > MOST_REPLICATIONS) {
            throw RequestRefusal.badRequest(
                    "replications is " + replications + ": it must be 2 to " + MOST_REPLICATIONS + ".");
        }
        if (comparisons.size() > MOST_COMPARISONS) {
            throw RequestRefusal.badRequest(
                    "There are " + comparisons.size() + " variants to compare with: there may be " + MOST_COMPARISONS
                            + " besides the scenario as written.");
        }
        Set<String> names = new LinkedHashSet<>();
        for (ComparedSettings comparison : comparisons) {
            if (!names.add(comparison.name())) {
                throw RequestRefusal.badRequest(
                        "Two variants are called " + comparison.name() + ": give each its own name.");
            }
        }
    }

    private static ComparedSettings comparison(JsonNode node) {
        try {
            return new ComparedSettings(node.path("name").asText(), settings(node));
        } catch (IllegalArgumentException e) {
            throw RequestRefusal.badRequest(e.getMessage() + ".");
        }
    }

    private static List<String> settings(JsonNode node) {
        List<String> settings = new ArrayList<>();
        for (JsonNode setting : list(node, "settings")) {
            if (!setting.isTextual() || setting.asText().length() > LONGEST_SETTING) {
                throw RequestRefusal.badRequest(
                        "A setting must be a text of at most " + LONGEST_SETTING + " characters.");
            }
            settings.add(setting.asText());
        }
        if (settings.size() > MOST_SETTINGS) {
            throw RequestRefusal.badRequest(
                    "There are " + settings.size() + " settings: there may be " + MOST_SETTINGS + ".");
        }
        return settings;
    }

    private static JsonNode list(JsonNode node, String name) {
        JsonNode list = node.path(name);
        if (!list.isMissingNode() && !list.isArray()) {
            throw RequestRefusal.badRequest(name + " must be a list.");
        }
        return list;
    }

    /** The experiment, with the scenario from the shelf. */
    Experiment experiment(Shelf shelf, Shelf.Text text) {
        List<Variant> variants =
                Variants.of(changes -> shelf.read(text, changes), settings).with(true, comparisons);
        return new Experiment(variants, seed, replications);
    }

    /** As JSON, always in the same order. */
    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("scenario", scenario);
        put(node, settings);
        ArrayNode list = node.putArray("comparisons");
        for (ComparedSettings comparison : comparisons) {
            put(list.addObject().put("name", comparison.name()), comparison.settings());
        }
        node.put("replications", replications);
        node.put("seed", seed);
        return node;
    }

    /** As the query of the room's address, which is all that is needed to come back to it. */
    public String query() {
        StringBuilder query = new StringBuilder("scenario=" + encoded(scenario));
        query.append("&replications=").append(replications).append("&seed=").append(seed);
        settings.forEach(setting -> query.append("&set=").append(encoded(setting)));
        for (ComparedSettings comparison : comparisons) {
            query.append("&variant=").append(encoded(comparison.name()));
            comparison.settings().forEach(setting -> query.append("&change=").append(encoded(setting)));
        }
        return query.toString();
    }

    /** What to call files about it. */
    public String fileName() {
        return scenario.replace('/', '-');
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void put(ObjectNode node, List<String> settings) {
        ArrayNode list = node.putArray("settings");
        settings.forEach(list::add);
    }
}
