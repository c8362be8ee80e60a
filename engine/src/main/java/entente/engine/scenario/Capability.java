package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import org.jspecify.annotations.Nullable;

/** What a nation's services can do: notice, analyse and act. */
@Summary("What a nation's services can do: notice, analyse and act.")
public record Capability(
        @Field(
                value = "Field teams, which both look and act: a team on a case does not look.",
                unit = "teams",
                standard = "5",
                neutral = "unlimited",
                source = ASSUMPTION)
        Count teams,

        @Field(
                value = "Share of traces within reach that standing collection covers.",
                min = 0,
                max = 1,
                standard = "0.15",
                neutral = "1",
                source = ASSUMPTION)
        double sensorCoverage,

        @Field(
                value = "Share of traces that field teams add when all of them are free.",
                min = 0,
                max = 1,
                standard = "0.35",
                neutral = "0",
                source = ASSUMPTION)
        double fieldCoverage,

        @Field(
                value = "Analysts, who work on one job each.",
                unit = "analysts",
                standard = "5",
                neutral = "unlimited",
                source = ASSUMPTION)
        Count analysts,

        @Field(
                value = "Mean time one analyst needs for one report.",
                unit = "days",
                min = 0,
                max = 36525,
                standard = "4",
                neutral = "0",
                source = ASSUMPTION)
        double analysisDays,

        @Field(
                value = "Law of the time for one report.",
                standard = "exponential",
                neutral = "exponential",
                source = ASSUMPTION)
        DurationLaw analysisLaw,

        @Field(
                value = "Mean time one analyst needs to release one report to one recipient.",
                unit = "days",
                min = 0,
                max = 36525,
                standard = "0.5",
                neutral = "0",
                source = ASSUMPTION)
        double releaseDays,

        @Field(
                value = "Waiting jobs above which the analysts release nothing any more.",
                unit = "jobs",
                standard = "30",
                neutral = "unlimited",
                source = ASSUMPTION)
        Count overloadLimit,

        @Field(
                value = "Evidence in one dossier at which a plot counts as detected.",
                unit = "reports of weight 1",
                min = 0,
                aboveMin = true,
                max = 1e6,
                standard = "4",
                neutral = "1",
                source = ASSUMPTION)
        double evidenceThreshold,

        @Field(
                value = "Share of its coverage that the nation has abroad.",
                min = 0,
                max = 1,
                standard = "0",
                source = ASSUMPTION)
        double reach,

        @Field(
                value =
                        "Probability that an analysed report is linked to the dossier it belongs to. Left out: the nation's"
                                + " data analytics.",
                min = 0,
                max = 1,
                optional = true)
        @Nullable
        Double linkage,

        @Field(
                value = "Mean time from taking up a detected plot to its interdiction; 0 is at once.",
                unit = "days",
                min = 0,
                max = 36525,
                standard = "60",
                neutral = "0",
                source = ASSUMPTION)
        double interdictionDays,

        @Field(
                value = "Law of the time to interdiction.",
                standard = "exponential",
                neutral = "exponential",
                source = "Kaplan 2010, Operations Research 58(4)")
        DurationLaw interdictionLaw,

        @Field(
                value = "Probability that an interdiction succeeds.",
                min = 0,
                max = 1,
                standard = "0.85",
                neutral = "1",
                source = ASSUMPTION)
        double interdictionSuccess,

        @Field(
                value = "Reports a year on plots that do not exist.",
                unit = "per year",
                min = 0,
                max = 1e5,
                standard = "8",
                neutral = "0",
                source = ASSUMPTION)
        double falseReportsPerYear,

        @Field(
                value = "False leads a year that each free team follows straight into a case.",
                unit = "per team and year",
                min = 0,
                max = 1e4,
                standard = "0.2",
                neutral = "0",
                source = ASSUMPTION)
        double falseLeadsPerTeamYear,

        @Field(
                value = "Mean time a false lead, or a case on a plot that does not exist, occupies a team.",
                unit = "days",
                min = 0,
                max = 36525,
                standard = "30",
                neutral = "30",
                source = ASSUMPTION)
        double falseLeadDays,

        @Field(
                value = "Law of the time a false lead takes.",
                standard = "exponential",
                neutral = "exponential",
                source = "Kaplan 2010, Operations Research 58(4)")
        DurationLaw falseLeadLaw) {

    /** @throws IllegalArgumentException if a value lies outside its range */
    public Capability {
        Requires.fields(
                Capability.class,
                teams,
                sensorCoverage,
                fieldCoverage,
                analysts,
                analysisDays,
                analysisLaw,
                releaseDays,
                overloadLimit,
                evidenceThreshold,
                reach,
                linkage,
                interdictionDays,
                interdictionLaw,
                interdictionSuccess,
                falseReportsPerYear,
                falseLeadsPerTeamYear,
                falseLeadDays,
                falseLeadLaw);
    }

    /**
     * The same services, better trained.
     *
     * @param fieldCoverage share of traces that field teams add, 0..1
     * @param interdictionSuccess probability that an interdiction succeeds, 0..1
     */
    public Capability withSkills(double fieldCoverage, double interdictionSuccess) {
        return with(fieldCoverage, analysisDays, linkage, interdictionSuccess);
    }

    /**
     * The same services with other ways of analysis.
     *
     * @param analysisDays mean time one analyst needs for one report, in days
     * @param linkage probability that an analysed report is linked, 0..1; null: the nation's data analytics
     */
    public Capability withAnalysis(double analysisDays, @Nullable Double linkage) {
        return with(fieldCoverage, analysisDays, linkage, interdictionSuccess);
    }

    private Capability with(
            double otherFieldCoverage,
            double otherAnalysisDays,
            @Nullable Double otherLinkage,
            double otherInterdictionSuccess) {
        return new Capability(
                teams,
                sensorCoverage,
                otherFieldCoverage,
                analysts,
                otherAnalysisDays,
                analysisLaw,
                releaseDays,
                overloadLimit,
                evidenceThreshold,
                reach,
                otherLinkage,
                interdictionDays,
                interdictionLaw,
                otherInterdictionSuccess,
                falseReportsPerYear,
                falseLeadsPerTeamYear,
                falseLeadDays,
                falseLeadLaw);
    }
}
