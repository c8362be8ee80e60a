package entente.results.store;

import entente.results.statistics.Range;
import java.util.List;

/** Samples that no store has seen. */
public final class MadeSamples {

    private MadeSamples() {}

    /** A count at every point, of every arm, in every replication. */
    @FunctionalInterface
    public interface Output {
        double of(int point, int replication, String arm);
    }

    /** The samples of an output. */
    public static Samples of(int points, int replications, List<String> arms, Output output) {
        SampleCollector collector = new SampleCollector(arms, Range.REAL);
        for (int p = 0; p < points; p++) {
            for (int k = 0; k < replications; k++) {
                for (String arm : arms) {
                    collector.add(p, k, arm, output.of(p, k, arm), 1);
                }
            }
        }
        return collector.samples();
    }

    /** The samples of a share of so many cases each. */
    public static Samples shares(int points, int replications, List<String> arms, Output events, Output cases) {
        SampleCollector collector = new SampleCollector(arms, Range.SHARE);
        for (int p = 0; p < points; p++) {
            for (int k = 0; k < replications; k++) {
                for (String arm : arms) {
                    collector.add(p, k, arm, events.of(p, k, arm), cases.of(p, k, arm));
                }
            }
        }
        return collector.samples();
    }
}
