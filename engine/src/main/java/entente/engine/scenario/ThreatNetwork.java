package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A threat network: who belongs to it, where it is active, and what it starts. Abstract throughout. */
@Summary("A threat network: who belongs to it, where it is active, and what it starts. Abstract throughout.")
public record ThreatNetwork(
        @Field(value = "A short name of letters, digits and hyphens.", pattern = "[A-Za-z][A-Za-z0-9-]{1,31}")
        String id,

        @Field(value = "What names it in random draws and ties; left out, its id.", optional = true) @Nullable
        String key,

        @Field(value = "Its name; left out, its id.", optional = true) @Nullable
        String name,

        @Field(value = "How it is built.", standard = "cellular", neutral = "none", source = ASSUMPTION)
        Structure structure,

        @Field(
                value = "How many operatives it starts with; a listed structure has as many as its ties name.",
                unit = "operatives",
                min = 1,
                max = 100_000,
                standard = "60",
                source = "Krebs 2002 describes a network of about 60")
        int operatives,

        @Field(
                value = "For a listed structure: pairs of operatives, numbered from 0.",
                min = 0,
                max = 99_999,
                standard = "[]")
        List<List<Integer>> ties,

        @Field(
                value = "Where it is active: shares by nation, scaled to sum to 1. A share of 0 is the same as none.",
                min = 0,
                max = 1e6)
        @RefersTo(Kind.NATION)
        Map<String, Double> footprint,

        @Field(
                value = "Which nations its plots aim at: weights by nation; left out, its footprint.",
                min = 0,
                max = 1e6,
                optional = true)
        @RefersTo(Kind.NATION)
        @Nullable
        Map<String, Double> targets,

        @Field(
                value = "Plots it begins a year at full strength.",
                unit = "per year",
                min = 0,
                max = 1e5,
                standard = "3",
                source = "0.2 to 5 per nation and year: Hegghammer and Ketchley plot panel")
        double plotsPerYear,

        @Field(value = "How plots arrive over time.", standard = "poisson", source = ASSUMPTION)
        Arrivals arrivals,

        @Field(
                value =
                        "For negative-binomial arrivals: the variance of the yearly rate, relative to its squared mean.",
                min = 0,
                aboveMin = true,
                max = 100,
                standard = "0.5",
                source = ASSUMPTION)
        double arrivalDispersion,

        @Field(
                value =
                        "For regime-switching arrivals: the rate in the active phase over that in the quiet one; the mean stays the same.",
                min = 1,
                max = 10000.0,
                standard = "4",
                source = ASSUMPTION)
        double regimeFactor,

        @Field(
                value = "For regime-switching arrivals: the mean length of each phase.",
                unit = "days",
                min = 0,
                aboveMin = true,
                max = 1000000.0,
                standard = "730.5",
                source = ASSUMPTION)
        double regimeDays,

        @Field(
                value = "Operatives in a plot's team.",
                unit = "operatives",
                min = 1,
                max = 1000,
                standard = "4",
                source = ASSUMPTION)
        int teamSize,

        @Field(
                value = "Operatives below which a team cannot begin, and a plot dissolves.",
                unit = "operatives",
                min = 1,
                max = 1000,
                standard = "2",
                source = ASSUMPTION)
        int minimumTeam,

        @Field(
                value = "Nations over which one plot is spread, its target among them.",
                unit = "nations",
                standard = "3",
                neutral = "unlimited",
                source = ASSUMPTION)
        Count plotSpread,

        @Field(
                value = "Mean time from the start of a plot to its attack, if nobody interferes.",
                unit = "days",
                min = 0,
                aboveMin = true,
                max = 1e7,
                standard = "360",
                neutral = "365.25",
                source = "tuned so that realised plot lives come near 270 days: Kaplan 2012")
        double clockDays,

        @Field(
                value = "Law of that time.",
                standard = "erlang(2)",
                neutral = "exponential",
                source = "Kaplan 2012: an Erlang-2 shape")
        DurationLaw clockLaw,

        @Field(
                value = "Traces that one plot leaves a year.",
                unit = "per year",
                min = 0,
                max = 1e5,
                standard = "40",
                source = ASSUMPTION)
        double tracesPerPlotYear,

        @Field(
                value = "Traces that one idle operative leaves a year.",
                unit = "per year",
                min = 0,
                max = 1e5,
                standard = "1",
                neutral = "0",
                source = ASSUMPTION)
        double tracesPerOperativeYear,

        @Field(
                value = "How its traces are spread over the channels: weights by channel, scaled to sum to 1; left out,"
                        + " evenly.",
                min = 0,
                max = 1e6,
                optional = true)
        @Nullable
        Map<Channel, Double> channels,

        @Field(
                value = "Secrecy: the share by which its traces are fewer.",
                min = 0,
                max = 1,
                standard = "0.2",
                neutral = "0",
                source = ASSUMPTION)
        double secrecy,

        @Field(
                value = "Probability that an attack fails by itself.",
                min = 0,
                max = 1,
                standard = "0.15",
                neutral = "0",
                source = ASSUMPTION)
        double failureProbability,

        @Field(
                value = "Mean severity of its attacks, on an abstract scale.",
                unit = "severity",
                min = 0,
                max = 1e6,
                standard = "1",
                source = ASSUMPTION)
        double severity,

        @Field(
                value = "Probability that an arrested operative reveals each one tied to him or her.",
                min = 0,
                max = 1,
                standard = "0.15",
                neutral = "0",
                source = ASSUMPTION)
        double interrogationYield,

        @Field(value = "How it replaces those whom it loses.", standard = "{}")
        Recovery recovery,

        @Field(
                value = "Caution learnt from each arrest: the share by which the remaining traces shrink.",
                min = 0,
                max = 1,
                standard = "0.01",
                neutral = "0",
                source = ASSUMPTION)
        double cautionPerArrest,

        @Field(
                value = "Time in which what was learnt is half forgotten.",
                unit = "days",
                min = 0,
                aboveMin = true,
                max = 1e7,
                standard = "365.25",
                source = ASSUMPTION)
        double cautionHalfLifeDays,

        @Field(
                value =
                        "Displacement: share of its footprint in a nation that moves, after an interdiction there, to where"
                                + " fewer of its traces would be noticed.",
                min = 0,
                max = 1,
                standard = "0.1",
                neutral = "0",
                source = ASSUMPTION)
        double displacement) {

    /** @throws IllegalArgumentException if a value lies outside its range or contradicts another */
    public ThreatNetwork {
        Requires.fields(
                ThreatNetwork.class,
                id,
                key,
                name,
                structure,
                operatives,
                ties,
                footprint,
                targets,
                plotsPerYear,
                arrivals,
                arrivalDispersion,
                regimeFactor,
                regimeDays,
                teamSize,
                minimumTeam,
                plotSpread,
                clockDays,
                clockLaw,
                tracesPerPlotYear,
                tracesPerOperativeYear,
                channels,
                secrecy,
                failureProbability,
                severity,
                interrogationYield,
                recovery,
                cautionPerArrest,
                cautionHalfLifeDays,
                displacement);
        ties = ties.stream().map(List::copyOf).toList();
        footprint = sorted(footprint);
        targets = targets == null ? null : sorted(targets);
        channels = channels == null ? null : sorted(channels);
        Requires.that(
                footprint.values().stream().anyMatch(share -> share > 0),
                "footprint is " + footprint + ": at least one nation must have a share above 0");
        Requires.that(
                channels == null || channels.values().stream().anyMatch(weight -> weight > 0),
                "channels is " + channels + ": at least one channel must have a weight above 0");
        Requires.that(
                minimumTeam <= teamSize,
                "minimumTeam is " + minimumTeam + ": it must be at most teamSize, " + teamSize);
        Requires.that(
                ties.stream().allMatch(tie -> tie.size() == 2 && !tie.get(0).equals(tie.get(1))),
                "ties must be pairs of two different operatives");
        Requires.that(
                structure == Structure.LISTED || ties.isEmpty(),
                "ties are listed, but structure is " + structure.word() + ": it must be listed");
        Requires.that(
                structure != Structure.LISTED || !ties.isEmpty(),
                "structure is listed: ties must name at least one tie");
    }

    /** The key: as given, or the id. */
    public String drawKey() {
        return key != null ? key : id;
    }

    /** The name: as given, or the id. */
    public String displayName() {
        return name != null ? name : id;
    }

    /** How many operatives it starts with. */
    public int initialOperatives() {
        return switch (structure) {
            case NONE -> 0;
            case LISTED ->
                1 + ties.stream().flatMap(List::stream).mapToInt(i -> i).max().orElse(-1);
            default -> operatives;
        };
    }

    /** The weights of the nations its plots aim at. */
    public Map<String, Double> targetWeights() {
        return targets != null ? targets : footprint;
    }

    private static <K extends Comparable<K>> Map<K, Double> sorted(Map<K, Double> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
