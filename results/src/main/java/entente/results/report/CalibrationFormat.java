package entente.results.report;

import entente.results.calibration.Calibration;

/** How a calibration is written. */
public enum CalibrationFormat {
    /** For people. */
    TABLE {
        @Override
        public String text(Calibration fit) {
            return CalibrationTable.text(fit);
        }
    },
    /** For programs: {@code docs/schema/calibration.schema.json}. */
    JSON {
        @Override
        public String text(Calibration fit) {
            return CalibrationJson.text(fit);
        }
    };

    /** The fit as text, ending with a line break. */
    public abstract String text(Calibration fit);
}
