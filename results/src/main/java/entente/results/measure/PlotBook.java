package entente.results.measure;

import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.Ending;
import entente.engine.event.CaseEvent.PlotDetected;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.scenario.InformationKind;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All real plots of a run and the reports on them: the state that several tallies look up. */
final class PlotBook implements Tally {

    private final Map<String, Plot> plots = new LinkedHashMap<>();
    private final Map<String, Plot> subjects = new HashMap<>();

    /** One real plot. */
    static final class Plot {
        final String target;
        final double bornDay;
        /** Since when it has been undetected, or detected. */
        double sinceDay;

        boolean detected;
        boolean everDetected;
        boolean ended;
        /** The evidence of all reports filed on it, since an interdiction last failed. */
        double filedEvidence;
        /** The day on which that evidence reached the lowest threshold; infinite until then. */
        double connectableDay = Double.POSITIVE_INFINITY;
        /** The day of the first report on it; infinite until then. */
        double firstReportDay = Double.POSITIVE_INFINITY;
        /** The places of the nations that received a report on it. */
        final BitSet told = new BitSet();

        Plot(String target, double bornDay) {
            this.target = target;
            this.bornDay = bornDay;
            this.sinceDay = bornDay;
        }

        /** An interdiction failed: its dossier starts again. */
        void escape() {
            filedEvidence = 0;
            connectableDay = Double.POSITIVE_INFINITY;
        }
    }

    @Override
    public void subscribe(Dispatch dispatch) {
        dispatch.on(PlotBorn.class, event -> plots.put(event.plot(), new Plot(event.target(), event.day())));
        dispatch.on(ReportFiled.class, this::filed);
        dispatch.on(PlotDetected.class, this::detected);
        dispatch.on(CaseClosed.class, this::closed);
    }

    private void filed(ReportFiled event) {
        if (event.kind() != InformationKind.ALERT) {
            return;
        }
        Plot plot = plots.get(event.subject());
        if (plot != null) {
            subjects.put(event.report(), plot);
            plot.filedEvidence += event.weight();
            plot.firstReportDay = Math.min(plot.firstReportDay, event.day());
        }
    }

    private void detected(PlotDetected event) {
        Plot plot = plots.get(event.plot());
        if (plot != null) {
            plot.everDetected = true;
        }
    }

    private void closed(CaseClosed event) {
        Plot plot = plots.get(event.plot());
        if (plot != null && event.ending() == Ending.INTERDICTION_FAILED) {
            plot.escape();
        }
    }

    /** The plot of that id; null if it is not real. */
    @Nullable
    Plot find(String id) {
        return plots.get(id);
    }

    /** The plot that a report is about; null if it is about an operative, or a plot that is not real. */
    @Nullable
    Plot findSubject(String report) {
        return subjects.get(report);
    }

    /** All plots, in the order in which they began. */
    Collection<Plot> all() {
        return plots.values();
    }
}
