package entente.results.measure;

import entente.engine.event.JusticeEvent.EvidenceRequested;
import entente.engine.event.JusticeEvent.EvidenceWeighed;
import entente.engine.event.JusticeEvent.ExtraditionAsked;
import entente.engine.event.JusticeEvent.ExtraditionRefused;
import entente.engine.event.JusticeEvent.OperativeAcquitted;
import entente.engine.event.JusticeEvent.OperativeCharged;
import entente.engine.event.JusticeEvent.OperativeConvicted;
import entente.engine.event.JusticeEvent.OperativeExtradited;
import entente.engine.event.JusticeEvent.OperativeReleased;

/** Counts what becomes of those arrested. */
final class JusticeTally implements Tally {

    private final ScenarioFacts ground;
    private final ArrestBook book;
    private final RunTotals totals;

    JusticeTally(ScenarioFacts ground, ArrestBook book, RunTotals totals) {
        this.ground = ground;
        this.book = book;
        this.totals = totals;
    }

    @Override
    public void subscribe(Dispatch dispatch) {
        Counts counts = new Counts(ground, totals, dispatch);
        courts(counts);
        releases(counts);
        requests(counts);
    }

    private static void courts(Counts counts) {
        counts.each(
                OperativeCharged.class,
                JusticeMeasures.CHARGES_DOMESTIC,
                OperativeCharged::nation,
                event -> !event.crossBorder());
        counts.each(
                OperativeCharged.class,
                JusticeMeasures.CHARGES_CROSS_BORDER,
                OperativeCharged::nation,
                OperativeCharged::crossBorder);
        counts.each(
                OperativeConvicted.class,
                JusticeMeasures.CONVICTIONS_DOMESTIC,
                OperativeConvicted::nation,
                event -> !event.crossBorder());
        counts.each(
                OperativeConvicted.class,
                JusticeMeasures.CONVICTIONS_CROSS_BORDER,
                OperativeConvicted::nation,
                OperativeConvicted::crossBorder);
        counts.each(
                OperativeAcquitted.class,
                JusticeMeasures.ACQUITTALS_DOMESTIC,
                OperativeAcquitted::nation,
                event -> !event.crossBorder());
        counts.each(
                OperativeAcquitted.class,
                JusticeMeasures.ACQUITTALS_CROSS_BORDER,
                OperativeAcquitted::nation,
                OperativeAcquitted::crossBorder);
        counts.share(
                OperativeConvicted.class, JusticeMeasures.CONVICTION_SHARE, OperativeConvicted::nation, event -> true);
        counts.share(
                OperativeAcquitted.class, JusticeMeasures.CONVICTION_SHARE, OperativeAcquitted::nation, event -> false);
        counts.ratio(
                EvidenceWeighed.class,
                JusticeMeasures.FOREIGN_ADMITTED,
                EvidenceWeighed::nation,
                EvidenceWeighed::foreign,
                event -> event.foreign() + event.excluded());
    }

    private void releases(Counts counts) {
        counts.each(
                OperativeReleased.class,
                JusticeMeasures.RELEASES_DOMESTIC,
                OperativeReleased::nation,
                event -> !book.isCrossBorder(event.operative()));
        counts.each(
                OperativeReleased.class,
                JusticeMeasures.RELEASES_CROSS_BORDER,
                OperativeReleased::nation,
                event -> book.isCrossBorder(event.operative()));
        counts.each(
                OperativeReleased.class,
                JusticeMeasures.RELEASES_WITHOUT_EVIDENCE,
                OperativeReleased::nation,
                OperativeReleased::forWantOfEvidence);
    }

    private static void requests(Counts counts) {
        counts.each(EvidenceRequested.class, JusticeMeasures.EVIDENCE_REQUESTS, EvidenceRequested::nation);
        counts.each(ExtraditionAsked.class, JusticeMeasures.EXTRADITIONS_ASKED, ExtraditionAsked::nation);
        counts.each(OperativeExtradited.class, JusticeMeasures.EXTRADITIONS_GRANTED, OperativeExtradited::nation);
        counts.each(ExtraditionRefused.class, JusticeMeasures.EXTRADITIONS_REFUSED, ExtraditionRefused::nation);
    }
}
