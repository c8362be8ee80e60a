package entente.results.verification;

import entente.results.experiment.Meter;
import entente.results.experiment.Progress;
import entente.results.experiment.RunFunction;
import entente.results.experiment.Workers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Verification cases, ready to be run. */
public final class ModelVerification {

    private final List<Preparation> prepared;
    private final List<Job> jobs = new ArrayList<>();

    private record Job(Trials<?> trials, int replication) {}

    private ModelVerification(List<Preparation> prepared) {
        this.prepared = prepared;
        for (Preparation preparation : prepared) {
            for (Trials<?> trials : preparation.trials()) {
                for (int replication = 0; replication < trials.replications(); replication++) {
                    jobs.add(new Job(trials, replication));
                }
            }
        }
    }

    /**
     * Makes cases ready: reads their scenarios and computes what is expected.
     *
     * @param settings changes to the scenarios of all that have one, each {@code path=value}
     * @param seed from which each case has seeds of its own
     * @param data the folder of published data; it may be absent
     * @throws entente.scenarios.format.InvalidInput with everything that is wrong with the settings
     */
    public static ModelVerification of(
            List<VerificationCase> cases, List<String> settings, long seed, Protocol protocol, Path data) {
        return new ModelVerification(Preparation.of(cases, settings, seed, protocol, data));
    }

    /** How many runs it takes. */
    public int runs() {
        return jobs.size();
    }

    /** Runs everything, once. The results are the same on any number of threads. */
    public List<CaseResult> run(RunFunction function, int threads, Progress progress) {
        Meter meter = new Meter(progress, jobs.size());
        new Workers(threads).run(jobs.size(), number -> {
            Job job = jobs.get(number);
            job.trials().run(function, job.replication());
            meter.advance();
        });
        return prepared.stream().map(Preparation::result).toList();
    }
}
