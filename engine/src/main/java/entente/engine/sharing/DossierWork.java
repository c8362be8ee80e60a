package entente.engine.sharing;

import entente.engine.event.ReportEvent.Job;
import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.SharedReport;
import entente.engine.scenario.Institution;
import entente.engine.threat.Plot;
import java.util.List;

/**
 * The work of a centre's analysts beyond reading: to set each report that comes in beside each that another member has sent on
 * the same plot. A comparison takes one of them for a fixed time and comes after everything that is only to be read, so that a
 * centre of few analysts falls behind: the work grows as the square of what is sent. When it is done, the centre can tell both
 * who contributed what their reports belong to, and passes both on, whatever they weigh. Model: the cross-checking and
 * operational analysis of Europol (Regulation (EU) 2016/794, Article 18); the time is an assumption.
 */
final class DossierWork {

    private final IntelligenceParty centre;
    private final double days;
    private final Contributors contributors;
    private final Result result;

    /** Hears what a centre can tell those who contributed. */
    interface Contributors {

        /** A centre has told a nation what its reports on a plot belong to. */
        void told(IntelligenceParty centre, int nation, Plot plot, double day);
    }

    /** What is done with two reports of two members that belong together. */
    interface Result {
        void of(Dossier dossier, List<SharedReport> pair, double day);
    }

    DossierWork(IntelligenceParty centre, Institution.Analysis means, Contributors contributors, Result result) {
        this.centre = centre;
        this.days = means.comparisonDays();
        this.contributors = contributors;
        this.result = result;
    }

    /** Compares a copy that has just been linked with those of others. */
    void on(SharedReport copy, Dossier dossier, double day) {
        if (days == 0) {
            return;
        }
        for (SharedReport other : List.copyOf(dossier.copies())) {
            if (other.report().origin() != copy.report().origin()) {
                centre.queue().submit(Job.ASSESSMENT, days, day, done -> conclude(dossier, List.of(other, copy), done));
            }
        }
    }

    private void conclude(Dossier dossier, List<SharedReport> pair, double day) {
        Plot plot = dossier.plot();
        if (!plot.hasEnded()) {
            pair.forEach(copy -> contributors.told(centre, copy.report().origin(), plot, day));
            result.of(dossier, pair, day);
        }
    }
}
