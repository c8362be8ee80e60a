package entente.web.explore.story;

import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.web.explore.story.PlotStory.Detection;
import entente.web.explore.story.PlotStory.Ending;
import entente.web.explore.story.PlotStory.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All that is known of one plot so far, while a run is read. */
final class PlotFile {

    final String plot;
    final String network;
    final boolean real;
    final @Nullable PlotBorn born;
    final Map<String, ReportFile> reports = new LinkedHashMap<>();
    /** Evidence in each dossier now. */
    final Map<String, Double> evidence = new LinkedHashMap<>();

    final List<Detection> detections = new ArrayList<>();
    final List<Step> pursuit = new ArrayList<>();
    final Map<String, Integer> unseen = new TreeMap<>();
    /** The evidence of all reports together, since an interdiction last failed. */
    double pooled;
    /** The day on which that reached the lowest threshold; infinite until then. */
    double connectableDay = Double.POSITIVE_INFINITY;

    Ending ending = Ending.UNDER_WAY;
    double endDay = Double.NaN;
    boolean detectedAtEnd;

    PlotFile(String plot, String network, boolean real, @Nullable PlotBorn born) {
        this.plot = plot;
        this.network = network;
        this.real = real;
        this.born = born;
    }

    boolean isOpen() {
        return ending == Ending.UNDER_WAY;
    }

    void filed(ReportFiled event, double lowestThreshold) {
        reports.put(event.report(), new ReportFile(event));
        pooled += event.weight();
        if (pooled >= lowestThreshold) {
            connectableDay = Math.min(connectableDay, event.day());
        }
    }

    void linked(ReportLinked event) {
        evidence.put(event.holder(), event.evidence());
    }

    /** An interdiction failed: the detector's dossier starts again, and so does the pool. */
    void escape(String detector) {
        evidence.put(detector, 0.0);
        pooled = 0;
        connectableDay = Double.POSITIVE_INFINITY;
        reports.values().forEach(report -> report.sinceEscape = false);
    }

    void end(Ending how, double day, boolean detected) {
        ending = how;
        endDay = day;
        detectedAtEnd = detected;
    }
}
