package entente.web.exercise.review;

import entente.engine.decision.Decision;
import entente.results.experiment.Progress;
import entente.results.experiment.Workers;
import entente.results.measure.RunTotals;
import entente.web.exercise.view.ReviewInput;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Futures with every decision as it was. Alternatives to a decision are compared with them; they depend on none, so that
 * they can be run before anybody has chosen one.
 */
public final class AsPlayed {

    private final long entry;
    private final ReviewQuestion.Later later;
    private final RunTotals[] totals;

    private AsPlayed(long entry, ReviewQuestion.Later later, RunTotals[] totals) {
        this.entry = entry;
        this.later = later;
        this.totals = totals;
    }

    /**
     * Runs them.
     *
     * @param entry number of the entry of the decision from whose day on they have a luck of their own
     * @param threads on how many threads
     * @param progress hears how many of these runs are done
     * @throws IllegalArgumentException if the entry is no decision of a delegation, or there are fewer than two replications
     */
    public static AsPlayed of(
            ReviewInput material,
            long entry,
            ReviewQuestion.Later later,
            int replications,
            int threads,
            Progress progress) {
        ComparedDecisions deeds = new ComparedDecisions(material, new ReviewQuestion(entry, null, later, replications));
        Futures futures = new Futures(material, deeds.day());
        List<Decision> decisions = deeds.asPlayed();
        RunTotals[] totals = new RunTotals[replications];
        AtomicInteger done = new AtomicInteger();
        new Workers(threads).run(replications, k -> {
            totals[k] = futures.run(k, decisions, place -> {});
            progress.advanced(done.incrementAndGet(), replications);
        });
        return new AsPlayed(entry, later, totals);
    }

    /** Whether these are what a question's alternative is to be compared with. */
    boolean fits(ReviewQuestion question) {
        return entry == question.entry() && later == question.later() && totals.length == question.replications();
    }

    /** What was measured of each future. */
    RunTotals[] totals() {
        return totals;
    }
}
