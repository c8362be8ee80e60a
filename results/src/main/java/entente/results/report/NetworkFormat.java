package entente.results.report;

/** How measures of networks are written. */
public enum NetworkFormat {
    /** For people, with a plot in characters. */
    TABLE {
        @Override
        public String text(NetworkReport report) {
            return NetworkTable.text(report);
        }
    },
    /** For programs: {@code docs/schema/network.schema.json}. */
    JSON {
        @Override
        public String text(NetworkReport report) {
            return NetworkJson.text(report);
        }
    };

    /** The report as text, ending with a line break. */
    public abstract String text(NetworkReport report);
}
