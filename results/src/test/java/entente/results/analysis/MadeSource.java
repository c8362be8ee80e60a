package entente.results.analysis;

import entente.results.store.Manifest;
import entente.results.store.MonthSamples;
import entente.results.store.PointRow;
import entente.results.store.Samples;
import java.util.List;

/** The results of a sweep as they are given, without a folder: one measure, no months. */
record MadeSource(Manifest manifest, List<PointRow> points, Samples made) implements SweepSource {

    @Override
    public List<MonthSamples> months(String measure) {
        return List.of();
    }

    @Override
    public Samples samples(String measure) {
        return made;
    }
}
