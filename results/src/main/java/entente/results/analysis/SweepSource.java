package entente.results.analysis;

import entente.results.store.Manifest;
import entente.results.store.MonthSamples;
import entente.results.store.PointRow;
import entente.results.store.RunRecord;
import entente.results.store.Samples;
import entente.results.store.SweepResults;
import java.util.List;

/** Where the numbers come from that are analysed. */
interface SweepSource {

    /** What was run. */
    Manifest manifest();

    /** All points. */
    List<PointRow> points();

    /** The values of a measure, all nations together. */
    Samples samples(String measure);

    /** The values of a measure month by month. */
    List<MonthSamples> months(String measure);

    /** A folder of results. */
    static SweepSource of(SweepResults results) {
        return new SweepSource() {

            @Override
            public Manifest manifest() {
                return results.manifest();
            }

            @Override
            public List<PointRow> points() {
                return results.points();
            }

            @Override
            public Samples samples(String measure) {
                return results.samples(measure, RunRecord.Cell.OVERALL);
            }

            @Override
            public List<MonthSamples> months(String measure) {
                return results.months(measure);
            }
        };
    }
}
