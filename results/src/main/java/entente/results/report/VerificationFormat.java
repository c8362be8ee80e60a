package entente.results.report;

/** How results of verification are written. */
public enum VerificationFormat {
    /** For people. */
    TABLE {
        @Override
        public String text(VerificationReport report) {
            return VerificationTable.text(report);
        }
    },
    /** For programs: {@code docs/schema/verification.schema.json}. */
    JSON {
        @Override
        public String text(VerificationReport report) {
            return VerificationJson.text(report);
        }
    };

    /** The report as text, ending with a line break. */
    public abstract String text(VerificationReport report);
}
