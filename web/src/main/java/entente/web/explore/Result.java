package entente.web.explore;

import com.fasterxml.jackson.databind.JsonNode;
import entente.results.experiment.Arms;
import entente.results.experiment.BuiltInVariants;
import entente.results.measure.Measure;
import entente.results.report.ArmSplit.Part;
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
     * @param cases of how many cases a difference of shares is; null for anything else
     * @param replicationsToTell roughly how many replications would tell such a difference; null for anything else
     */
    public record Figure(
            @Nullable Double mean,
            @Nullable Double low,
            @Nullable Double high,
            int n,
            @Nullable Double cases,
            @Nullable Double replicationsToTell) {

        /** A figure that is no difference of shares. */
        Figure(@Nullable Double mean, @Nullable Double low, @Nullable Double high, int n) {
            this(mean, low, high, n, null, null);
        }

        /** Whether the interval lies on one side of zero. */
        public boolean excludesZero() {
            return low != null && high != null && (low > 0 || high < 0);
        }

        /** The same figure with an interval that ends where the value itself must: no share is below 0 or above 1. */
        Figure within(double least, double most) {
            return low == null || high == null
                    ? this
                    : new Figure(mean, Math.max(least, low), Math.min(most, high), n, cases, replicationsToTell);
        }
    }

    /** The id of the scenario. */
    String scenario() {
        return document.path("scenario").asText();
    }

    /** How many runs of each variant. */
    public int replications() {
        return document.path("replications").asInt();
    }

    /** The names of the variants that are told side by side: the arms, then those that were compared. */
    public List<String> variants() {
        List<String> names = new ArrayList<>();
        document.path("variants")
                .forEach(variant -> names.add(variant.path("name").asText()));
        names.remove(BuiltInVariants.AT_HOME);
        return names;
    }

    /** Those that are policies: the scenario as written first, then those that were compared; no other arm. */
    public List<String> policies() {
        return variants().stream()
                .filter(name -> name.equals(BuiltInVariants.AS_WRITTEN) || !BuiltInVariants.NAMES.contains(name))
                .toList();
    }

    /** What its arms are: whether anybody decides. */
    public Arms arms() {
        return Arms.named(variants());
    }

    /** The names of regions; empty where all nations lie in one or in none. */
    public List<String> regions() {
        List<String> regions = new ArrayList<>();
        document.path("variants").path(0).path("regions").fieldNames().forEachRemaining(regions::add);
        return regions;
    }

    /** What a part of the way from isolation to the pool gains overall; empty if it was not run. */
    public Optional<Figure> gain(Part part, Measure measure) {
        return find(step(part).path("overall").path(measure.name()));
    }

    /** The same at a nation. */
    public Optional<Figure> gainOfNation(String nation, Part part, Measure measure) {
        return find(step(part).path("nations").path(nation).path(measure.name()));
    }

    /** The same at the nations of a region together. */
    public Optional<Figure> gainOfRegion(String region, Part part, Measure measure) {
        return find(step(part).path("regions").path(region).path(measure.name()));
    }

    /** By how much a variant exceeds the scenario as written at a nation; empty for that itself. */
    public Optional<Figure> differenceOfNation(String nation, String variant, Measure measure) {
        return find(variant(variant).path("differencesByNation").path(nation).path(measure.name()));
    }

    /** The same at the nations of a region together. */
    public Optional<Figure> differenceOfRegion(String region, String variant, Measure measure) {
        return find(variant(variant).path("differencesByRegion").path(region).path(measure.name()));
    }

    private JsonNode step(Part part) {
        return document.path("split").path(part.word());
    }

    private static Optional<Figure> find(JsonNode node) {
        return node.isMissingNode() ? Optional.empty() : Optional.of(figure(node));
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
        return find(variant(variant).path("nations").path(nation).path(measure.name()));
    }

    /** By how much a variant exceeds the scenario as written; empty for that itself. */
    public Optional<Figure> difference(String variant, Measure measure) {
        return find(variant(variant).path("differences").path(measure.name()));
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
                node.path("n").asInt(),
                number(node.path("cases")),
                number(node.path("replicationsToTell")));
    }

    private static @Nullable Double number(JsonNode node) {
        return node.isNumber() ? node.asDouble() : null;
    }
}
