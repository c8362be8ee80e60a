package entente.results.measure;

import entente.engine.event.InstitutionEvent.AssessmentUsed;
import entente.engine.event.InstitutionEvent.AssessmentsMerged;
import entente.engine.event.InstitutionEvent.ExerciseHeld;
import entente.engine.event.InstitutionEvent.ProgrammeDelivered;
import entente.engine.event.InstitutionEvent.WatchlistAsked;
import entente.engine.event.ReportEvent.HoldingsIntruded;
import entente.engine.event.ReportEvent.InformationRequested;
import entente.engine.event.ReportEvent.NoticeIssued;

/** Counts what institutions do and what nations ask of them and of each other. */
final class InstitutionTally implements Tally {

    private final ScenarioFacts ground;
    private final RunTotals totals;

    InstitutionTally(ScenarioFacts ground, RunTotals totals) {
        this.ground = ground;
        this.totals = totals;
    }

    @Override
    public void subscribe(Dispatch dispatch) {
        Counts counts = new Counts(ground, totals, dispatch);
        requests(counts);
        counts.each(HoldingsIntruded.class, IntelligenceMeasures.INTRUSIONS, HoldingsIntruded::nation);
        counts.each(ExerciseHeld.class, InstitutionMeasures.EXERCISES, ExerciseHeld::organiser);
        counts.each(ProgrammeDelivered.class, InstitutionMeasures.PROGRAMMES, ProgrammeDelivered::nation);
        counts.sum(
                AssessmentsMerged.class,
                InstitutionMeasures.ASSESSMENTS_MERGED,
                AssessmentsMerged::institution,
                AssessmentsMerged::assessments);
        counts.each(AssessmentUsed.class, InstitutionMeasures.ASSESSMENTS_USED, AssessmentUsed::nation);
        counts.ratio(
                AssessmentUsed.class,
                IntelligenceMeasures.ESTIMATE_ERROR,
                AssessmentUsed::nation,
                event -> Math.abs(event.estimate() - event.threat()),
                event -> 1);
    }

    private static void requests(Counts counts) {
        counts.each(NoticeIssued.class, ReportMeasures.NOTICES, NoticeIssued::to);
        counts.each(InformationRequested.class, ReportMeasures.REQUESTS, InformationRequested::nation);
        counts.share(
                InformationRequested.class,
                ReportMeasures.REQUESTS_ANSWERED,
                InformationRequested::nation,
                event -> event.reports() > 0);
        counts.each(WatchlistAsked.class, IntelligenceMeasures.QUERIES, WatchlistAsked::nation);
        counts.share(WatchlistAsked.class, IntelligenceMeasures.HITS, WatchlistAsked::nation, WatchlistAsked::hit);
    }
}
