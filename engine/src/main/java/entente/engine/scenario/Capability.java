package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.Flat;
import org.jspecify.annotations.Nullable;

/** What a nation's services can do: notice, analyse and act. */
public record Capability(
        @Field(unit = "teams", standard = "5", neutral = "unlimited", source = ASSUMPTION)
        Count teams,

        @Field(min = 0, max = 1, standard = "0.15", neutral = "1", source = ASSUMPTION)
        double sensorCoverage,

        @Field(min = 0, max = 1, standard = "0.35", neutral = "0", source = ASSUMPTION)
        double fieldCoverage,

        @Flat Analysis analysis,

        @Field(
                unit = "reports of weight 1",
                min = 0,
                aboveMin = true,
                max = 1e6,
                standard = "4",
                neutral = "1",
                source = ASSUMPTION)
        double evidenceThreshold,

        @Field(min = 0, max = 1, standard = "0", source = ASSUMPTION)
        double reach,

        @Field(min = 0, max = 1, optional = true) @Nullable Double linkage,
        @Flat Interdiction interdiction,
        @Flat FalseLeads falseLeads) {

    /**
     * The same services, better trained.
     *
     * @param otherCoverage share of traces that field teams add, 0..1
     * @param success probability that an interdiction succeeds, 0..1
     */
    public Capability withSkills(double otherCoverage, double success) {
        Interdiction trained = new Interdiction(interdiction.interdictionDays, interdiction.interdictionLaw, success);
        return new Capability(
                teams, sensorCoverage, otherCoverage, analysis, evidenceThreshold, reach, linkage, trained, falseLeads);
    }

    /**
     * The same services with other ways of analysis.
     *
     * @param days mean time one analyst needs for one report
     * @param otherLinkage probability that an analysed report is linked, 0..1; null: the nation's data analytics
     */
    public Capability withAnalysis(double days, @Nullable Double otherLinkage) {
        Analysis changed = new Analysis(
                analysis.analysts, days, analysis.analysisLaw, analysis.releaseDays, analysis.overloadLimit);
        return new Capability(
                teams,
                sensorCoverage,
                fieldCoverage,
                changed,
                evidenceThreshold,
                reach,
                otherLinkage,
                interdiction,
                falseLeads);
    }

    /** How reports are worked on. */
    public record Analysis(
            @Field(unit = "analysts", standard = "5", neutral = "unlimited", source = ASSUMPTION)
            Count analysts,

            @Field(unit = "days", min = 0, max = 36525, standard = "4", neutral = "0", source = ASSUMPTION)
            double analysisDays,

            @Field(standard = "exponential", neutral = "exponential", source = ASSUMPTION)
            DurationLaw analysisLaw,

            @Field(unit = "days", min = 0, max = 36525, standard = "0.5", neutral = "0", source = ASSUMPTION)
            double releaseDays,

            @Field(unit = "jobs", standard = "30", neutral = "unlimited", source = ASSUMPTION)
            Count overloadLimit) {}

    /** How a detected plot is ended. */
    public record Interdiction(
            @Field(unit = "days", min = 0, max = 36525, standard = "60", neutral = "0", source = ASSUMPTION)
            double interdictionDays,

            @Field(standard = "exponential", neutral = "exponential", source = "Kaplan 2010, Operations Research 58(4)")
            DurationLaw interdictionLaw,

            @Field(min = 0, max = 1, standard = "0.85", neutral = "1", source = ASSUMPTION)
            double interdictionSuccess) {}

    /** What leads nowhere. */
    public record FalseLeads(
            @Field(unit = "per year", min = 0, max = 1e5, standard = "8", neutral = "0", source = ASSUMPTION)
            double falseReportsPerYear,

            @Field(unit = "per team and year", min = 0, max = 1e4, standard = "0.2", neutral = "0", source = ASSUMPTION)
            double falseLeadsPerTeamYear,

            @Field(unit = "days", min = 0, max = 36525, standard = "30", neutral = "30", source = ASSUMPTION)
            double falseLeadDays,

            @Field(standard = "exponential", neutral = "exponential", source = "Kaplan 2010, Operations Research 58(4)")
            DurationLaw falseLeadLaw) {}
}
