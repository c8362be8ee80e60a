package entente.results.validation;

/**
 * What the model is held to: each stated before the model was run against it. The panel had been looked at by then: the
 * totals of both outcomes and the dispersion of yearly counts over all countries, and each country's counts.
 */
public enum Criterion {
    US_UNDER_WAY(
            "V1",
            "A nation like the United States has about 3 undetected plots under way.",
            "time average of undetected plots; scenario validation/us",
            "2 to 4: Kaplan 2012, about 3",
            DecisionRule.WITHIN,
            2,
            4),
    US_SHARE_FOILED(
            "V1",
            "A nation like the United States foils three quarters of its plots or more.",
            "share of plots foiled; scenario validation/us",
            "0.75 to 1: Kaplan 2012, 0.75 to 0.80",
            DecisionRule.WITHIN,
            0.75,
            1),
    EUROPE_SHARE_FOILED(
            "V2",
            "Fitted to one half of the countries, the model foils as large a share of plots as the other half did.",
            "share of plots foiled in the test half; scenario validation/europe, fitted",
            "Clopper–Pearson interval of the test half",
            DecisionRule.COVERED),
    EUROPE_SPREAD(
            "V2",
            "Countries of the test half with ten plots or more differ in their share foiled as nations of the model"
                    + " do.",
            "standard deviation over countries with ten plots or more of the share foiled; test half",
            "the model's predictive interval",
            DecisionRule.PREDICTED),
    EUROPE_DISPERSION_ALL(
            "V2",
            "Yearly plots of all countries together are as over-dispersed as the model's.",
            "variance over mean of yearly launched and foiled plots, all 18 countries",
            "the model's predictive interval",
            DecisionRule.PREDICTED),
    EUROPE_DISPERSION_LAUNCHED(
            "V2",
            "Yearly launched plots of all countries together are as over-dispersed as the model's.",
            "variance over mean of yearly launched plots, all 18 countries",
            "the model's predictive interval",
            DecisionRule.PREDICTED),
    EUROPE_DISPERSION_FOILED(
            "V2",
            "Yearly foiled plots of all countries together are as over-dispersed as the model's.",
            "variance over mean of yearly foiled plots, all 18 countries",
            "the model's predictive interval",
            DecisionRule.PREDICTED),
    TEST_DISPERSION(
            "V2",
            "Yearly plots of the test half are as over-dispersed as the model's.",
            "variance over mean of yearly launched and foiled plots, test half",
            "the model's predictive interval",
            DecisionRule.PREDICTED),
    SINGLE_DISPERSION(
            "V2",
            "Yearly plots of the most active country of the test half are as over-dispersed as those of its like.",
            "variance over mean of yearly launched and foiled plots, the country with most plots in the test half",
            "the model's predictive interval",
            DecisionRule.PREDICTED),
    TEST_AUTOCORRELATION(
            "V2",
            "Active years follow active years as much as in the model.",
            "autocorrelation at lag 1 of yearly launched and foiled plots, test half",
            "the model's predictive interval",
            DecisionRule.PREDICTED),
    CONVICTIONS(
            "V4",
            "Of verdicts, as many are convictions as in Europe.",
            "convictions over convictions and acquittals, in each bundled scenario that has both",
            "0.68 to 0.94: Europol TE-SAT 2022 and 2023, 0.81",
            DecisionRule.WITHIN,
            0.68,
            0.94),
    TARGETING(
            "V5",
            "Arrests of those through whom most paths lead break a network up more than arrests at random.",
            "strength kept under random arrests less that kept under targeted ones, mean over the arrests of a fifth of"
                    + " the operatives, without recovery",
            "above 0",
            DecisionRule.POSITIVE),
    RECOVERY(
            "V5",
            "Recovery erodes what targeting gains.",
            "gain of targeting without recovery less that with random recovery",
            "above 0",
            DecisionRule.POSITIVE),
    PREFERENTIAL_RECOVERY(
            "V5",
            "Preferential recovery erodes it more than random recovery.",
            "gain of targeting with random recovery less that with preferential recovery",
            "above 0",
            DecisionRule.POSITIVE),
    UNVERIFIED_DEVIATION(
            "V7",
            "Where nobody verifies, some nation gains by keeping back what all others share.",
            "attacks on a nation that are avoided by the best of its deviations from full sharing, no verification",
            "above 0, at 95 % jointly for all deviations (Bonferroni)",
            DecisionRule.POSITIVE),
    VERIFIED_DEVIATION(
            "V7",
            "Where sharing is verified, none gains by keeping back: full sharing is an equilibrium.",
            "attacks on a nation that are avoided by each of its deviations from full sharing, with verification",
            "none above 0, at 95 % jointly for all deviations (Bonferroni)",
            DecisionRule.NONE_POSITIVE),
    VERIFICATION_DETERS(
            "V7",
            "Verification makes keeping back less attractive.",
            "what closing up altogether gains a nation without verification, less what it gains with it",
            "above 0",
            DecisionRule.POSITIVE);

    private final String study;
    private final String claim;
    private final String measured;
    private final String accepted;
    private final DecisionRule rule;
    private final double low;
    private final double high;

    Criterion(String study, String claim, String measured, String accepted, DecisionRule rule) {
        this(study, claim, measured, accepted, rule, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    Criterion(
            String study, String claim, String measured, String accepted, DecisionRule rule, double low, double high) {
        this.study = study;
        this.claim = claim;
        this.measured = measured;
        this.accepted = accepted;
        this.rule = rule;
        this.low = low;
        this.high = high;
    }

    /** The study it belongs to: V1, V2, V4, V5 or V7. */
    public String study() {
        return study;
    }

    /** What is claimed of the model. */
    public String claim() {
        return claim;
    }

    /** What is measured. */
    public String measured() {
        return measured;
    }

    /** What is accepted, and who says so. */
    public String accepted() {
        return accepted;
    }

    /** How it is decided. */
    public DecisionRule rule() {
        return rule;
    }

    /** The lower end of the range that is accepted; minus infinity without a range. */
    public double low() {
        return low;
    }

    /** The upper end of the range that is accepted; infinity without a range. */
    public double high() {
        return high;
    }
}
