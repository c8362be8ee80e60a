package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Contradictable;
import entente.engine.description.Field;
import entente.engine.description.Flat;
import entente.engine.description.InvalidField;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import entente.engine.description.Worded;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A threat network: who belongs to it, where it is active, and what it starts. Abstract throughout. */
public record ThreatNetwork(
        @Field(pattern = "[A-Za-z][A-Za-z0-9-]{1,31}") String id,

        @Field(optional = true) @Nullable String key,

        @Field(optional = true) @Nullable String name,
        @Flat Membership membership,

        @Field(min = 0, max = 1e6) @RefersTo(Kind.NATION) Map<String, Double> footprint,

        @Field(min = 0, max = 1e6, optional = true) @RefersTo(Kind.NATION) @Nullable
        Map<String, Double> targets,

        @Flat PlotArrivals plotArrivals,
        @Flat PlotMaking plotMaking,
        @Flat Traces traces,
        @Flat Attacks attacks,
        @Flat Reaction reaction)
        implements Contradictable {

    public ThreatNetwork {
        footprint = sorted(footprint);
        targets = targets == null ? null : sorted(targets);
    }

    @Override
    public List<InvalidField> contradictions() {
        List<List<Integer>> ties = membership.ties;
        Structure structure = membership.structure;
        Map<Channel, Double> channels = traces.channels;
        boolean arePairs =
                ties.stream().allMatch(tie -> tie.size() == 2 && !tie.get(0).equals(tie.get(1)));
        return new Conditions()
                .require(isAnyAboveZero(footprint), "footprint", footprint, "invalid.footprint")
                .require(channels == null || isAnyAboveZero(channels), "channels", channels, "invalid.channels")
                .require(
                        plotMaking.minimumTeam <= plotMaking.teamSize,
                        "minimumTeam",
                        plotMaking.minimumTeam,
                        "invalid.atMost",
                        "teamSize",
                        plotMaking.teamSize)
                .require(arePairs, "ties", ties, "invalid.ties.pairs")
                .require(
                        structure == Structure.LISTED || ties.isEmpty(),
                        "ties",
                        ties,
                        "invalid.ties.structure",
                        "structure")
                .require(
                        structure != Structure.LISTED || !ties.isEmpty(),
                        "structure",
                        "listed",
                        "invalid.structure",
                        "ties")
                .broken();
    }

    private static boolean isAnyAboveZero(Map<?, Double> weights) {
        return weights.values().stream().anyMatch(weight -> weight > 0);
    }

    /** The key: as given, or the id. */
    public String drawKey() {
        return key != null ? key : id;
    }

    /** The name: as given, or the id. */
    public String displayName() {
        return name != null ? name : id;
    }

    /** The weights of the nations its plots aim at. */
    public Map<String, Double> targetWeights() {
        return targets != null ? targets : footprint;
    }

    private static <K extends Comparable<K>> Map<K, Double> sorted(Map<K, Double> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    /** Who belongs to it, and who knows whom. */
    public record Membership(
            @Field(standard = "cellular", neutral = "none", source = ASSUMPTION)
            Structure structure,

            @Field(
                    unit = "operatives",
                    min = 1,
                    max = 100_000,
                    standard = "60",
                    source = "Krebs 2002 describes a network of about 60")
            int operatives,

            @Field(min = 0, max = 99_999, standard = "[]") List<List<Integer>> ties,

            @Field(min = 0, max = 1, standard = "0.9", neutral = "0", source = ASSUMPTION)
            double localTies) {

        public Membership {
            ties = ties.stream().map(List::copyOf).toList();
        }

        /** How many operatives it starts with. */
        public int initialOperatives() {
            return switch (structure) {
                case NONE -> 0;
                case LISTED ->
                    1
                            + ties.stream()
                                    .flatMap(List::stream)
                                    .mapToInt(i -> i)
                                    .max()
                                    .orElse(-1);
                default -> operatives;
            };
        }
    }

    /** How often it starts a plot. */
    public record PlotArrivals(
            @Field(
                    unit = "per year",
                    min = 0,
                    max = 1e5,
                    standard = "3",
                    source = "0.2 to 5 per nation and year: Hegghammer and Ketchley plot panel")
            double plotsPerYear,

            @Field(standard = "poisson", source = ASSUMPTION)
            Arrivals arrivals,

            @Field(min = 0, aboveMin = true, max = 100, standard = "0.5", source = ASSUMPTION)
            double arrivalDispersion,

            @Field(min = 1, max = 10000.0, standard = "4", source = ASSUMPTION)
            double regimeFactor,

            @Field(unit = "days", min = 0, aboveMin = true, max = 1000000.0, standard = "730.5", source = ASSUMPTION)
            double regimeDays) {}

    /** Who makes a plot, and how long it takes. */
    public record PlotMaking(
            @Field(unit = "operatives", min = 1, max = 1000, standard = "4", source = ASSUMPTION)
            int teamSize,

            @Field(unit = "operatives", min = 1, max = 1000, standard = "2", source = ASSUMPTION)
            int minimumTeam,

            @Field(unit = "nations", standard = "3", neutral = "unlimited", source = ASSUMPTION)
            Count plotSpread,

            @Field(min = 0, max = 1, standard = "0.25", neutral = "0", source = ASSUMPTION)
            double transitShare,

            @Field(min = 0, max = 1, standard = "0.5", neutral = "0", source = ASSUMPTION)
            double actingShare,

            @Field(
                    unit = "days",
                    min = 0,
                    aboveMin = true,
                    max = 1e7,
                    standard = "360",
                    neutral = "365.25",
                    source = "tuned so that realised plot lives come near 270 days: Kaplan 2012")
            double clockDays,

            @Field(standard = "erlang(2)", neutral = "exponential", source = "Kaplan 2012: an Erlang-2 shape")
            DurationLaw clockLaw) {}

    /** What it leaves to be noticed. */
    public record Traces(
            @Field(unit = "per year", min = 0, max = 1e5, standard = "40", source = ASSUMPTION)
            double tracesPerPlotYear,

            @Field(unit = "per year", min = 0, max = 1e5, standard = "1", neutral = "0", source = ASSUMPTION)
            double tracesPerOperativeYear,

            @Field(min = 0, max = 1e6, optional = true) @Nullable
            Map<Channel, Double> channels,

            @Field(min = 0, max = 1, standard = "0.2", neutral = "0", source = ASSUMPTION)
            double secrecy) {

        public Traces {
            channels = channels == null ? null : sorted(channels);
        }
    }

    /** What comes of its attacks. */
    public record Attacks(
            @Field(min = 0, max = 1, standard = "0.15", neutral = "0", source = ASSUMPTION)
            double failureProbability,

            @Field(unit = "severity", min = 0, max = 1e6, standard = "1", source = ASSUMPTION)
            double severity) {}

    /** What arrests do to it. */
    public record Reaction(
            @Field(min = 0, max = 1, standard = "0.15", neutral = "0", source = ASSUMPTION)
            double interrogationYield,

            @Field(standard = "{}") Recovery recovery,

            @Field(min = 0, max = 1, standard = "0.01", neutral = "0", source = ASSUMPTION)
            double cautionPerArrest,

            @Field(unit = "days", min = 0, aboveMin = true, max = 1e7, standard = "365.25", source = ASSUMPTION)
            double cautionHalfLifeDays,

            @Field(min = 0, max = 1, standard = "0.1", neutral = "0", source = ASSUMPTION)
            double displacement,

            @Field(min = 0, max = 1, standard = "0.5", neutral = "0", source = ASSUMPTION)
            double resumption) {}

    /** How a threat network is built. */
    public enum Structure implements Worded {
        NONE,
        CELLULAR,
        HIERARCHICAL,
        SCALE_FREE,
        SMALL_WORLD,
        RANDOM,
        LISTED
    }

    /** How plots arrive over time. */
    public enum Arrivals implements Worded {
        POISSON,
        NEGATIVE_BINOMIAL,
        REGIME_SWITCHING
    }
}
