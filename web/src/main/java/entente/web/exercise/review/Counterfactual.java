package entente.web.exercise.review;

import entente.engine.decision.Decision;
import entente.results.experiment.Progress;
import entente.results.experiment.Workers;
import entente.results.measure.Direction;
import entente.results.measure.Measure;
import entente.results.measure.MeasurePlaces;
import entente.results.measure.PlotMeasures;
import entente.results.measure.RunTotals;
import entente.results.statistics.Jackknife;
import entente.results.statistics.Proportion;
import entente.results.statistics.RatioOfTotals;
import entente.web.exercise.review.ReviewAnswer.Dropped;
import entente.web.exercise.review.ReviewAnswer.Line;
import entente.web.exercise.view.ReviewInput;
import entente.web.exercise.view.ReviewInput.PlayedDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Answers what would have been. The two futures of a pair have the same luck, so that they differ in nothing but the decision
 * and what follows from it.
 */
public final class Counterfactual {

    /** What is compared. */
    static final List<Measure> MEASURES = List.of(
            PlotMeasures.LAUNCHED,
            PlotMeasures.INTERDICTED,
            PlotMeasures.SHARE_FOILED,
            PlotMeasures.DOTS,
            PlotMeasures.UNDETECTED);

    private final ReviewInput material;
    private final ReviewQuestion question;
    private final ComparedDecisions deeds;
    private final RunTotals[] asPlayed;
    private final RunTotals[] otherwise;
    private final AtomicIntegerArray refused;

    private Counterfactual(ReviewInput material, ReviewQuestion question, AsPlayed asPlayed) {
        this.material = material;
        this.question = question;
        deeds = new ComparedDecisions(material, question);
        this.asPlayed = asPlayed.totals();
        otherwise = new RunTotals[question.replications()];
        refused = new AtomicIntegerArray(deeds.after().size());
    }

    /**
     * Compares pairs of futures to the day of the last move.
     *
     * @param threads on how many threads
     * @param progress hears how many of all runs are done
     * @throws IllegalArgumentException if the entry is no decision of a delegation, or there are fewer than two replications
     */
    public static ReviewAnswer answer(ReviewInput material, ReviewQuestion question, int threads, Progress progress) {
        int runs = 2 * question.replications();
        AsPlayed asPlayed = AsPlayed.of(
                material,
                question.entry(),
                question.later(),
                question.replications(),
                threads,
                (done, total) -> progress.advanced(done, runs));
        return answer(
                material,
                question,
                asPlayed,
                threads,
                (done, total) -> progress.advanced(question.replications() + done, runs));
    }

    /**
     * The same where the futures as played were run before.
     *
     * @param progress hears how many of the runs with the alternative are done
     * @throws IllegalArgumentException also if those futures belong to another question
     */
    public static ReviewAnswer answer(
            ReviewInput material, ReviewQuestion question, AsPlayed asPlayed, int threads, Progress progress) {
        if (!asPlayed.fits(question)) {
            throw new IllegalArgumentException(
                    "these futures belong to another question than entry " + question.entry());
        }
        return new Counterfactual(material, question, asPlayed).run(threads, progress);
    }

    private ReviewAnswer run(int threads, Progress progress) {
        List<Decision> decisions = deeds.otherwise();
        int firstLater = decisions.size() - deeds.after().size();
        Futures futures = new Futures(material, deeds.day());
        AtomicInteger done = new AtomicInteger();
        new Workers(threads).run(otherwise.length, k -> {
            otherwise[k] = futures.run(k, decisions, place -> noteRefused(place - firstLater));
            progress.advanced(done.incrementAndGet(), otherwise.length);
        });
        List<Line> lines = MEASURES.stream().map(this::line).toList();
        return new ReviewAnswer(deeds.day(), material.lastDay(), question.replications(), lines, dropped());
    }

    /** Counts a later decision that was refused; where autopilots take over, people's later decisions are none. */
    private void noteRefused(int later) {
        if (question.later() == ReviewQuestion.Later.STAYS && later >= 0) {
            refused.incrementAndGet(later);
        }
    }

    private Line line(Measure measure) {
        RatioOfTotals base = ratio(measure, asPlayed);
        RatioOfTotals variant = ratio(measure, otherwise);
        int better = 0;
        int worse = 0;
        for (int k = 0; k < asPlayed.length; k++) {
            int sign = compare(measure, asPlayed[k], otherwise[k]);
            better += sign > 0 ? 1 : 0;
            worse += sign < 0 ? 1 : 0;
        }
        return new Line(
                measure,
                Jackknife.estimate(base),
                Jackknife.estimate(variant),
                Jackknife.difference(variant, base),
                new Proportion(better, asPlayed.length),
                new Proportion(worse, asPlayed.length));
    }

    private static RatioOfTotals ratio(Measure measure, RunTotals[] runs) {
        double[] numerators = new double[runs.length];
        double[] denominators = new double[runs.length];
        for (int k = 0; k < runs.length; k++) {
            numerators[k] = runs[k].numerator(measure, MeasurePlaces.OVERALL);
            denominators[k] = runs[k].denominator(measure, MeasurePlaces.OVERALL);
        }
        return new RatioOfTotals(numerators, denominators, measure.range());
    }

    /** Above 0 if the second is better in the measure's direction, below if the first is; 0 if neither or undefined. */
    private static int compare(Measure measure, RunTotals first, RunTotals second) {
        double before =
                first.numerator(measure, MeasurePlaces.OVERALL) / first.denominator(measure, MeasurePlaces.OVERALL);
        double after =
                second.numerator(measure, MeasurePlaces.OVERALL) / second.denominator(measure, MeasurePlaces.OVERALL);
        if (Double.isNaN(before) || Double.isNaN(after) || measure.direction() == Direction.NEITHER) {
            return 0;
        }
        return measure.direction() == Direction.LOWER ? Double.compare(before, after) : Double.compare(after, before);
    }

    private List<Dropped> dropped() {
        List<Dropped> dropped = new ArrayList<>();
        for (int i = 0; i < refused.length(); i++) {
            PlayedDecision deed = deeds.after().get(i);
            String head = deed.head();
            if (refused.get(i) > 0 && head != null) {
                dropped.add(new Dropped(deed.entry(), head, deed.decision().type(), refused.get(i)));
            }
        }
        return dropped;
    }
}
