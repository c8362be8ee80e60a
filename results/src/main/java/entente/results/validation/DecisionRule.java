package entente.results.validation;

/** How a criterion decides. Every interval is a 95 % interval. */
public enum DecisionRule {

    /** The model's interval lies within a range that is given beforehand. */
    WITHIN("the interval of the model's value lies within the range"),

    /** What the data show lies within the model's predictive interval: where 95 of 100 simulated panels lie. */
    PREDICTED("the data's value lies within the model's predictive interval"),

    /** The model's mean lies within the interval of the data. */
    COVERED("the model's mean lies within the interval of the data"),

    /** Of figures of the data, as many lie in predictive intervals as these intervals say. */
    COVERAGE("the exact interval of the share of figures within their predictive intervals holds 0.95"),

    /** A paired difference is above 0, and so is its whole interval. */
    POSITIVE("the interval of the paired difference lies above 0"),

    /** No paired difference of several has its whole interval above 0. */
    NONE_POSITIVE("no interval of the paired differences lies above 0");

    private final String words;

    DecisionRule(String words) {
        this.words = words;
    }

    /** The rule in words. */
    public String words() {
        return words;
    }
}
