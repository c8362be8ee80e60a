package entente.web.explore;

import com.fasterxml.jackson.databind.JsonNode;
import entente.results.experiment.BuiltInVariants;
import entente.results.measure.Measure;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A comparison that was made, as it stands in its document. */
public final class Result {

    private final JsonNode document;

    /** @param document what a comparison's job made */
    public Result(JsonNode document) {
        this.document = document;
    }

    /**
     * A number with its 95 % interval; what is undefined is null.
     *
     * @param n how many replications have a value
     */
    public record Figure(
            @Nullable Double mean,
            @Nullable Double low,
            @Nullable Double high,
            int n) {

        /** Whether the interval lies on one side of zero. */
        public boolean excludesZero() {
            return low != null && high != null && (low > 0 || high < 0);
        }

        /** The same figure with an interval that ends where the value itself must: no share is below 0 or above 1. */
        Figure within(double least, double most) {
            return low == null || high == null ? this : new Figure(mean, Math.max(least, low), Math.min(most, high), n);
        }
    }

    /** How many runs of each variant. */
    public int replications() {
        return document.path("replications").asInt();
    }

    /** The names of the variants: as written, the two bounds, then those that were compared. */
    public List<String> variants() {
        List<String> names = new ArrayList<>();
        document.path("variants")
                .forEach(variant -> names.add(variant.path("name").asText()));
        return names;
    }

    /** Those that are policies: as written first, without the bounds. */
    public List<String> policies() {
        return variants().stream()
                .filter(name -> !name.equals(BuiltInVariants.ISOLATION) && !name.equals(BuiltInVariants.POOLED))
                .toList();
    }

    /** The nations' ids. */
    public List<String> nations() {
        List<String> nations = new ArrayList<>();
        Iterator<String> names =
                document.path("variants").path(0).path("nations").fieldNames();
        names.forEachRemaining(nations::add);
        return nations;
    }

    /** A measure overall. */
    public Figure overall(String variant, Measure measure) {
        return figure(variant(variant).path("measures").path(measure.name()));
    }

    /** A measure at a nation; empty if it has none there. */
    public Optional<Figure> nation(String variant, String nation, Measure measure) {
        JsonNode node = variant(variant).path("nations").path(nation).path(measure.name());
        return node.isMissingNode() ? Optional.empty() : Optional.of(figure(node));
    }

    /** By how much a variant exceeds the scenario as written; empty for that itself. */
    public Optional<Figure> difference(String variant, Measure measure) {
        JsonNode node = variant(variant).path("differences").path(measure.name());
        return node.isMissingNode() ? Optional.empty() : Optional.of(figure(node));
    }

    /** Reports kept back by an obstacle, per run. */
    public Figure obstacle(String variant, String obstacle) {
        return figure(variant(variant).path("obstacles").path(obstacle));
    }

    /** What was changed in a variant, each {@code path=value}. */
    public List<String> settings(String variant) {
        List<String> settings = new ArrayList<>();
        variant(variant).path("settings").forEach(setting -> settings.add(setting.asText()));
        return settings;
    }

    private JsonNode variant(String name) {
        for (JsonNode variant : document.path("variants")) {
            if (variant.path("name").asText().equals(name)) {
                return variant;
            }
        }
        throw new IllegalArgumentException("there is no variant " + name);
    }

    private static Figure figure(JsonNode node) {
        return new Figure(
                number(node.path("mean")),
                number(node.path("low")),
                number(node.path("high")),
                node.path("n").asInt());
    }

    private static @Nullable Double number(JsonNode node) {
        return node.isNumber() ? node.asDouble() : null;
    }
}
