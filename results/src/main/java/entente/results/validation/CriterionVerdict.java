package entente.results.validation;

/** What became of a criterion; what went wrong comes first. */
public enum CriterionVerdict {

    /** The model does not do what the criterion asks. */
    MISSED("missed"),

    /** The interval reaches both sides: more runs or more data would be needed. */
    OPEN("not decided"),

    /** The model does what the criterion asks. */
    MET("met");

    private final String words;

    CriterionVerdict(String words) {
        this.words = words;
    }

    /** It in words. */
    public String words() {
        return words;
    }
}
