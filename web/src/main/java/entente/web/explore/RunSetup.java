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
            throw RequestRefusal.badRequest("problem.noScenario");
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
            throw RequestRefusal.badRequest("problem.replications", replications, MOST_REPLICATIONS);
        }
        if (comparisons.size() > MOST_COMPARISONS) {
            throw RequestRefusal.badRequest("problem.variants", comparisons.size(), MOST_COMPARISONS);
        }
        Set<String> names = new LinkedHashSet<>();
        for (ComparedSettings comparison : comparisons) {
            if (!names.add(comparison.name())) {
                throw RequestRefusal.badRequest("problem.variantTwice", comparison.name());
            }
        }
    }

    private static ComparedSettings comparison(JsonNode node) {
        try {
            return new ComparedSettings(node.path("name").asText(), settings(node));
        } catch (IllegalArgumentException e) {
            throw RequestRefusal.badRequest("problem.asTold", e.getMessage() + ".");
        }
    }

    private static List<String> settings(JsonNode node) {
        List<String> settings = new ArrayList<>();
        for (JsonNode setting : list(node, "settings")) {
            if (!setting.isTextual() || setting.asText().length() > LONGEST_SETTING) {
                throw RequestRefusal.badRequest("problem.setting", LONGEST_SETTING);
            }
            settings.add(setting.asText());
        }
        if (settings.size() > MOST_SETTINGS) {
            throw RequestRefusal.badRequest("problem.settings", settings.size(), MOST_SETTINGS);
        }
        return settings;
    }

    private static JsonNode list(JsonNode node, String name) {
        JsonNode list = node.path(name);
        if (!list.isMissingNode() && !list.isArray()) {
            throw RequestRefusal.badRequest("problem.noList", name);
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
