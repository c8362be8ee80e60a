package entente.results.measure;

import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.event.PlotEvent.PlotInterdicted;

/** Counts who stops plots and where, with whose help, and who is arrested. */
final class InterdictionTally implements Tally {

    private final ScenarioFacts ground;
    private final Column domestic;
    private final Column crossBorder;
    private final Column joint;
    private final Column thanksToSharing;
    private final Column arrests;
    private final Column arrestsDomestic;
    private final Column arrestsCrossBorder;
    private final ArrestBook book;

    InterdictionTally(ScenarioFacts ground, ArrestBook book, RunTotals totals) {
        this.ground = ground;
        this.book = book;
        domestic = totals.column(CaseMeasures.DOMESTIC);
        crossBorder = totals.column(CaseMeasures.CROSS_BORDER);
        joint = totals.column(CaseMeasures.JOINT);
        thanksToSharing = totals.column(CaseMeasures.THANKS_TO_SHARING);
        arrests = totals.column(CaseMeasures.ARRESTS);
        arrestsDomestic = totals.column(JusticeMeasures.ARRESTS_DOMESTIC);
        arrestsCrossBorder = totals.column(JusticeMeasures.ARRESTS_CROSS_BORDER);
    }

    @Override
    public void subscribe(Dispatch dispatch) {
        dispatch.on(PlotInterdicted.class, this::interdicted);
        dispatch.on(OperativeArrested.class, this::arrested);
    }

    private void interdicted(PlotInterdicted event) {
        if (!ground.counts(event.day())) {
            return;
        }
        int place = ground.places().of(event.detector());
        boolean alone = event.ownEvidence() && event.detector().equals(event.host());
        (alone ? domestic : crossBorder).add(place);
        if (event.joint()) {
            joint.add(place);
        }
        if (!event.ownEvidence()) {
            thanksToSharing.add(place);
        }
    }

    private void arrested(OperativeArrested event) {
        if (ground.counts(event.day())) {
            int place = ground.places().of(event.nation());
            arrests.add(place);
            (book.isCrossBorder(event.operative()) ? arrestsCrossBorder : arrestsDomestic).add(place);
        }
    }
}
