package entente.results.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.scenario.Obstacle;
import entente.results.sample.Intervals;
import entente.results.statistics.Estimate;
import entente.scenarios.format.EngineJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** What {@code entente attribute --format json} told of a bundled scenario, kept beside the tests. */
record Told(String scenario, JsonNode json) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "entente", "results", "attribution");

    static Told of(String scenario) {
        try {
            return new Told(scenario, EngineJson.mapper().readTree(Files.readString(file(scenario))));
        } catch (IOException e) {
            throw new UncheckedIOException(scenario, e);
        }
    }

    /** Where it is kept. */
    static Path file(String scenario) {
        return FOLDER.resolve(scenario + ".json");
    }

    long seed() {
        return json.path("seed").asLong();
    }

    int replications() {
        return json.path("replications").asInt();
    }

    String conclusion() {
        return json.path("conclusion").asText();
    }

    /** The costs of all obstacles, the highest first. */
    List<JsonNode> byCost() {
        return StreamSupport.stream(json.path("obstacles").spliterator(), false)
                .sorted(Comparator.comparingDouble(
                        cost -> -cost.at("/cost/attacksAvoided/mean").asDouble()))
                .toList();
    }

    /** The mean attacks of one level. */
    JsonNode level(String name) {
        return json.path("levels").path(name);
    }

    /** The cost of one obstacle. */
    JsonNode cost(Obstacle obstacle) {
        return byCost().stream()
                .filter(cost -> cost.path("obstacle").asText().equals(obstacle.word()))
                .findFirst()
                .orElseThrow();
    }

    /** An interval as the pages print it, in units of which there are so many in one. */
    static String shown(JsonNode estimate, int units) {
        return Intervals.signed(new Estimate(
                units * estimate.path("mean").asDouble(),
                null,
                units * estimate.path("low").asDouble(),
                units * estimate.path("high").asDouble(),
                estimate.path("n").asInt()));
    }
}
