package entente.results.verification;

import entente.engine.random.Keys;
import entente.engine.scenario.Scenario;
import entente.results.experiment.RunFunction;
import entente.results.experiment.RunSeeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The replications of one scenario of a case.
 *
 * @param <O> what is seen of a run
 */
final class Trials<O> {

    private final Scenario scenario;
    private final Claim<O> claim;
    private final long seed;
    private final List<@Nullable O> observed;

    private Trials(Scenario scenario, Claim<O> claim, long seed, int replications) {
        this.scenario = scenario;
        this.claim = claim;
        this.seed = seed;
        observed = new ArrayList<>(Collections.nCopies(replications, null));
    }

    /** Replications that have not run yet; those of different cases have different seeds, those of one the same. */
    static <O> Trials<O> of(String id, Scenario scenario, Claim<O> claim, long seed, int replications) {
        return new Trials<>(scenario, claim, Keys.of(Keys.of(id), seed), replications);
    }

    int replications() {
        return observed.size();
    }

    /** Runs one of them; each may run on a thread of its own. */
    void run(RunFunction function, int replication) {
        O seen = claim.trial().run(function, scenario, RunSeeds.of(seed, replication));
        synchronized (observed) {
            observed.set(replication, seen);
        }
    }

    /** The comparison, after all have run. */
    List<MeasuredValue> rows() {
        List<O> runs = observed.stream().map(Objects::requireNonNull).toList();
        return claim.checks().stream().map(check -> check.judge(runs)).toList();
    }
}
