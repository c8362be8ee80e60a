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
    EUROPE_COVERAGE(
            "V2",
            "Figures of single countries of the test half lie where the fitted model expects them.",
            "share of these figures in their predictive intervals: plots of each country, and share foiled and"
                    + " dispersion of those with ten plots or more",
            "0.95",
            DecisionRule.COVERAGE),
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
    BURST(
            "V3",
            "After an attack more reports are shared for a month: 1.3 to 2.5 times as many.",
            "reports on its network shared in the 30 days after an attack over those of the 30 days before it, over the"
                    + " same where attacks open no windows; attacks at least 90 days from any other of the network",
            "1.3 to 2.5: Europol, terrorism's share of SIENA messages 4 to 8 % for a month after January 2015",
            DecisionRule.WITHIN,
            1.3,
            2.5),
    BURST_ENDS(
            "V3",
            "Within 90 days that is over.",
            "reports on its network shared in days 90 to 120 after an attack over those of the 30 days before it, over"
                    + " the same where attacks open no windows",
            "0.75 to 1.3: the same source tells of a month; the range is an assumption",
            DecisionRule.WITHIN,
            0.75,
            1.3),
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
    NEAREST_STRUCTURE(
            "V6",
            "Of the structures that can be generated, the default, cellular, is nearest to documented networks.",
            "distance to the documented network of the nearest other structure, less that of the default",
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
            DecisionRule.POSITIVE),
    TRUST_BY_USE(
            "V8",
            "Pairs of nations that exchange more reports end with more trust.",
            "rank correlation over pairs of the reports exchanged in a run and trust at its end",
            "above 0: literature in words, no data",
            DecisionRule.POSITIVE),
    TRUST_GAINED_BY_USE(
            "V8",
            "Pairs of nations that exchange more reports gain more trust.",
            "rank correlation over pairs of the reports exchanged in a run and what trust gained in it",
            "above 0: literature in words, no data",
            DecisionRule.POSITIVE),
    DOMESTIC_ARRESTS(
            "V9",
            "Nearly all arrests are made by the state on whose soil they take place.",
            "arrests by the nation where the operative is, over all arrests",
            "0.9 to 1: Europol TE-SAT in words, the range is an assumption",
            DecisionRule.WITHIN,
            0.9,
            1),
    VOLUME_BY_AFFINITY(
            "V10",
            "The nearer two nations are to each other, the more reports they exchange.",
            "rank correlation over pairs of affinity at the start and the reports exchanged in a run; scenario"
                    + " europe-2020",
            "above 0: literature in words, no data",
            DecisionRule.POSITIVE),
    CHOICE_BY_AFFINITY(
            "V10",
            "A nation sends more to those who are nearer to it.",
            "rank correlation over the partners of a nation of affinity at the start and the reports sent to them,"
                    + " mean over nations; scenario europe-2020",
            "above 0: literature in words, no data",
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

    /** The study it belongs to: V1 to V10. */
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
