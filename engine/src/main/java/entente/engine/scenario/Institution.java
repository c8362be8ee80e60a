package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Baseline;
import entente.engine.description.Field;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An institution that nations share through. */
@Summary("An institution that nations share through.")
public record Institution(
        @Field(value = "A short name of letters, digits and hyphens.", pattern = "[A-Za-z][A-Za-z0-9-]{1,31}")
        String id,

        @Field(value = "What names it in random draws and ties; left out, its id.", optional = true) @Nullable
        String key,

        @Field(value = "Its name; left out, its id.", optional = true) @Nullable
        String name,

        @Field(value = "Its role.", standard = "fusionCentre")
        InstitutionKind kind,

        @Field("Its members, by id; [\"*\"] is every nation.") @RefersTo(value = Kind.NATION, orEveryone = true)
        List<String> members,

        @Field(value = "Kinds of information it takes.", standard = "[alert, identity, assessment]")
        List<InformationKind> kinds,

        @Field(
                value = "The tightest marking it takes.",
                standard = "AMBER+STRICT",
                neutral = "RED",
                source = ASSUMPTION)
        Marking highestMarking,

        @Field(
                value = "Mean time of each of the two legs, to it and from it.",
                unit = "days",
                min = 0,
                max = 36525,
                standard = "4",
                neutral = "0",
                source = ASSUMPTION)
        double latencyDays,

        @Field(value = "Law of each leg's time.", standard = "exponential", neutral = "fixed", source = ASSUMPTION)
        DurationLaw latencyLaw,

        @Field(
                value = "How well its formats match those of its members.",
                min = 0,
                max = 1,
                standard = "0.8",
                neutral = "1",
                source = ASSUMPTION)
        double interoperability,

        @Field(
                value = "Its own analysts.",
                unit = "analysts",
                standard = "4",
                neutral = "unlimited",
                source = ASSUMPTION)
        Count analysts,

        @Field(
                value = "Mean time one of its analysts needs for one report.",
                unit = "days",
                min = 0,
                max = 36525,
                standard = "2",
                neutral = "0",
                source = ASSUMPTION)
        double analysisDays,

        @Field(value = "Law of that time.", standard = "exponential", source = ASSUMPTION)
        DurationLaw analysisLaw,

        @Field(
                value = "Probability that its analysts link a report to the dossier it belongs to.",
                min = 0,
                max = 1,
                standard = "0.85",
                neutral = "1",
                source = ASSUMPTION)
        double linkage,

        @Field(
                value = "Evidence in one of its dossiers at which it issues a notice.",
                unit = "reports of weight 1",
                min = 0,
                aboveMin = true,
                max = 1e6,
                standard = "2",
                neutral = "1",
                source = ASSUMPTION)
        double evidenceThreshold,

        @Field(
                value = "Whether a fusion centre passes every report on as it comes, besides its notices; a regional"
                        + " organisation always does.",
                standard = "false",
                source = ASSUMPTION)
        boolean relaysReports,

        @Field(
                value = "Whether it keeps to originator control; if not, what it passes on is a breach that costs"
                        + " trust.",
                standard = "true",
                source = ASSUMPTION)
        boolean honoursOriginatorControl,

        @Field(
                value = "Whether its members may ask each other for joint operations through it.",
                standard = "true",
                source = ASSUMPTION)
        boolean coordinatesJointOperations,

        @Field(
                value = "For a regional organisation: whether members may ask its watchlist, which answers hit or no"
                        + " hit.",
                standard = "true",
                source = ASSUMPTION)
        boolean sharedWatchlist,

        @Field(
                value = "Whether its members keep a joint task force: requests to act together need no further"
                        + " consent.",
                standard = "false",
                neutral = "false",
                source = ASSUMPTION)
        boolean jointTaskForce,

        @Field(
                value = "Whether it passes on only what no member objects to; a member objects to a recipient with"
                        + " which its relation lies below its own policy.",
                standard = "false",
                neutral = "false",
                source = ASSUMPTION)
        boolean consensus,

        @Field(
                value = "Time between its joint exercises, which raise interoperability and trust; 0 is never.",
                unit = "days",
                min = 0,
                max = 36525,
                standard = "0",
                source = ASSUMPTION)
        double exerciseDays,

        @Field(
                value = "For an exchange of assessments: how often it merges and sends them.",
                unit = "days",
                min = 0,
                aboveMin = true,
                max = 36525,
                standard = "182.625",
                source = ASSUMPTION)
        double assessmentDays,

        @Field(
                value = "Money that it has to spend on its programmes, beside what members contribute.",
                unit = "cost units per year",
                min = 0,
                max = 1000000000.0,
                standard = "0",
                source = ASSUMPTION)
        double budgetPerYear,

        @Field(value = "Capacity-building programmes, paid in this order as far as the budget goes.", standard = "[]")
        List<Programme> programmes,

        @Field(
                value = "The common sharing policy that a member adopts towards it and its members when it aligns its"
                        + " own; left out, need to share at marking GREEN.",
                optional = true)
        @Nullable
        SharingException standard) {

    private static final SharingException NEED_TO_SHARE = Defaults.of(
            SharingException.class,
            Baseline.STANDARD,
            Map.of("posture", Posture.NEED_TO_SHARE, "marking", Marking.GREEN));

    /** @throws IllegalArgumentException if a value lies outside its range */
    public Institution {
        Requires.fields(
                Institution.class,
                id,
                key,
                name,
                kind,
                members,
                kinds,
                highestMarking,
                latencyDays,
                latencyLaw,
                interoperability,
                analysts,
                analysisDays,
                analysisLaw,
                linkage,
                evidenceThreshold,
                relaysReports,
                honoursOriginatorControl,
                coordinatesJointOperations,
                sharedWatchlist,
                jointTaskForce,
                consensus,
                exerciseDays,
                assessmentDays,
                budgetPerYear,
                programmes,
                standard);
        Requires.that(
                standard == null || standard.to() == null,
                () -> "standard is " + standard
                        + ": it must have no to, for it holds towards the institution and all its members");
        programmes = List.copyOf(programmes);
        members = List.copyOf(members);
        kinds = List.copyOf(kinds);
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

    /** Whether every nation is a member. */
    public boolean isForEveryone() {
        return members.equals(List.of(Agreement.EVERYONE));
    }
}
