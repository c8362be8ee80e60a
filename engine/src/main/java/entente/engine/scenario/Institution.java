package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Baseline;
import entente.engine.description.Contradictable;
import entente.engine.description.Field;
import entente.engine.description.Flat;
import entente.engine.description.InvalidField;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An institution that nations share through. */
public record Institution(
        @Field(pattern = "[A-Za-z][A-Za-z0-9-]{1,31}") String id,

        @Field(optional = true) @Nullable String key,

        @Field(optional = true) @Nullable String name,

        @Field(standard = "fusionCentre") InstitutionKind kind,

        @Field @RefersTo(value = Kind.NATION, orEveryone = true)
        List<String> members,

        @Flat Exchange exchange,
        @Flat Analysis analysis,
        @Flat Mandate mandate,
        @Flat Development development,

        @Field(optional = true) @Nullable SharingException standard)
        implements Contradictable {

    private static final SharingException NEED_TO_SHARE = Defaults.of(
            SharingException.class,
            Baseline.STANDARD,
            Map.of("posture", Posture.NEED_TO_SHARE, "marking", Marking.GREEN));

    public Institution {
        members = List.copyOf(members);
    }

    @Override
    public List<InvalidField> contradictions() {
        return new Conditions()
                .require(standard == null || standard.to() == null, "standard", standard, "invalid.standard")
                .broken();
    }

    /** The key: as given, or the id. */
    public String drawKey() {
        return key != null ? key : id;
    }

    /** The name: as given, or the id. */
    public String displayName() {
        return name != null ? name : id;
    }

    /** The common sharing policy: as given, or need to share at marking GREEN. */
    public SharingException commonPolicy() {
        return standard != null ? standard : NEED_TO_SHARE;
    }

    /** What travels through it, and how. */
    public record Exchange(
            @Field(standard = "[alert, identity, assessment]")
            List<InformationKind> kinds,

            @Field(standard = "AMBER+STRICT", neutral = "RED", source = ASSUMPTION)
            Marking highestMarking,

            @Field(unit = "days", min = 0, max = 36525, standard = "4", neutral = "0", source = ASSUMPTION)
            double latencyDays,

            @Field(standard = "exponential", neutral = "fixed", source = ASSUMPTION)
            DurationLaw latencyLaw,

            @Field(min = 0, max = 1, standard = "0.8", neutral = "1", source = ASSUMPTION)
            double interoperability) {

        public Exchange {
            kinds = List.copyOf(kinds);
        }
    }

    /** What it makes of what arrives. */
    public record Analysis(
            @Field(unit = "analysts", standard = "4", neutral = "unlimited", source = ASSUMPTION)
            Count analysts,

            @Field(unit = "days", min = 0, max = 36525, standard = "2", neutral = "0", source = ASSUMPTION)
            double analysisDays,

            @Field(standard = "exponential", source = ASSUMPTION)
            DurationLaw analysisLaw,

            @Field(min = 0, max = 1, standard = "0.85", neutral = "1", source = ASSUMPTION)
            double linkage,

            @Field(unit = "days", min = 0, max = 36525, standard = "10", neutral = "0", source = ASSUMPTION)
            double comparisonDays,

            @Field(
                    unit = "reports of weight 1",
                    min = 0,
                    aboveMin = true,
                    max = 1e6,
                    standard = "2",
                    neutral = "1",
                    source = ASSUMPTION)
            double evidenceThreshold) {}

    /** What its members let it do. */
    public record Mandate(
            @Field(standard = "false", source = ASSUMPTION) boolean relaysReports,

            @Field(standard = "true", source = ASSUMPTION) boolean honoursOriginatorControl,

            @Field(standard = "true", source = ASSUMPTION) boolean coordinatesJointOperations,

            @Field(standard = "true", source = ASSUMPTION) boolean sharedWatchlist,

            @Field(standard = "false", neutral = "false", source = ASSUMPTION)
            boolean jointTaskForce,

            @Flat Unanimity unanimity,

            @Field(standard = "[]") List<Channel> channels) {

        public Mandate {
            channels = List.copyOf(channels);
        }
    }

    /** What it takes until all members agree to pass something on. */
    public record Unanimity(
            @Field(standard = "false", neutral = "false", source = ASSUMPTION)
            boolean consensus,

            @Field(unit = "days", min = 0, max = 3650, standard = "1", neutral = "0", source = ASSUMPTION)
            double consensusDays,

            @Field(standard = "exponential", neutral = "fixed", source = ASSUMPTION)
            DurationLaw consensusLaw,

            @Field(
                    unit = "per unit of affinity",
                    min = 0,
                    max = 1e6,
                    standard = "2",
                    neutral = "1e6",
                    source = ASSUMPTION)
            double consensusDilution) {}

    /** What it does for its members' abilities. */
    public record Development(
            @Field(unit = "days", min = 0, max = 36525, standard = "0", source = ASSUMPTION)
            double exerciseDays,

            @Field(unit = "days", min = 0, aboveMin = true, max = 36525, standard = "30", source = ASSUMPTION)
            double assessmentDays,

            @Field(unit = "cost units per year", min = 0, max = 1000000000.0, standard = "0", source = ASSUMPTION)
            double budgetPerYear,

            @Field(standard = "[]") List<Programme> programmes) {

        public Development {
            programmes = List.copyOf(programmes);
        }
    }
}
