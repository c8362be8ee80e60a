package entente.web.explore.story;

import entente.engine.description.ByKind;
import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.CaseOpened;
import entente.engine.event.CaseEvent.JointOperationAccepted;
import entente.engine.event.CaseEvent.JointOperationAsked;
import entente.engine.event.CaseEvent.JointOperationDeclined;
import entente.engine.event.CaseEvent.PlotDetected;
import entente.engine.event.CaseEvent.TaskForceActed;
import entente.engine.event.Event;
import entente.engine.event.NetworkEvent.TraceConsidered;
import entente.engine.event.PlotEvent.AttackFailed;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PlotEvent.PlotDissolved;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportStrayed;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.InformationKind;
import entente.web.explore.story.PlotStory.Detection;
import entente.web.explore.story.PlotStory.Ending;
import entente.web.explore.story.PlotStory.State;
import entente.web.explore.story.PlotStory.Step;
import entente.web.explore.story.PlotStory.StepKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the events of a run, in order, into one file for each plot, real or not. */
final class PlotFiles {

    private final double lowestThreshold;
    private final Map<String, PlotFile> plots = new LinkedHashMap<>();
    /** The file that holds each report; reports on operatives and networks are in none. */
    private final Map<String, PlotFile> byReport = new HashMap<>();

    private final ByKind<Event, Consumer<Event>> readers = new ByKind<>(Event.class);

    PlotFiles(double lowestThreshold) {
        this.lowestThreshold = lowestThreshold;
        onPlots();
        onCases();
        onReports();
    }

    Map<String, PlotFile> all() {
        return plots;
    }

    void read(Event event) {
        readers.find(event).ifPresent(reader -> reader.accept(event));
    }

    private <E extends Event> void on(Class<E> kind, Consumer<E> reader) {
        readers.put(kind, ByKind.consumer(kind, reader));
    }

    private void onPlots() {
        on(PlotBorn.class, event -> plots.put(event.plot(), new PlotFile(event.plot(), event.network(), true, event)));
        on(AttackLaunched.class, event -> end(event.plot(), Ending.ATTACK, event.day(), event.detected()));
        on(AttackFailed.class, event -> end(event.plot(), Ending.FAILED, event.day(), event.detected()));
        on(PlotInterdicted.class, event -> end(event.plot(), Ending.INTERDICTED, event.day(), true));
        on(PlotDissolved.class, event -> end(event.plot(), Ending.DISSOLVED, event.day(), event.detected()));
        on(
                TraceConsidered.class,
                event -> open(event.source(), plot -> plot.unseen.merge(event.nation(), 1, Integer::sum)));
    }

    private void onCases() {
        on(
                PlotDetected.class,
                event -> open(
                        event.plot(),
                        plot -> plot.detections.add(new Detection(event.day(), event.nation(), event.evidence()))));
        on(
                CaseOpened.class,
                event -> step(event.plot(), new Step(event.day(), StepKind.OPENED, event.nation(), null, null)));
        on(
                JointOperationAsked.class,
                event -> step(event.plot(), new Step(event.day(), StepKind.ASKED, event.nation(), event.host(), null)));
        on(
                JointOperationAccepted.class,
                event -> step(
                        event.plot(), new Step(event.day(), StepKind.ACCEPTED, event.nation(), event.host(), null)));
        on(
                JointOperationDeclined.class,
                event -> step(
                        event.plot(),
                        new Step(event.day(), StepKind.DECLINED, event.nation(), event.host(), event.reason())));
        on(
                TaskForceActed.class,
                event -> step(
                        event.plot(), new Step(event.day(), StepKind.TASK_FORCE, event.nation(), event.host(), null)));
        on(CaseClosed.class, this::closed);
    }

    private void step(String plot, Step step) {
        open(plot, file -> file.pursuit.add(step));
    }

    private void onReports() {
        on(ReportFiled.class, this::filed);
        on(ReportShared.class, event -> report(event.report(), file -> file.shared(event.to(), event.day())));
        on(
                ReportArrived.class,
                event -> report(event.report(), file -> file.arrived(event.from(), event.to(), event.day())));
        on(ReportWithheld.class, event -> report(event.report(), file -> file.withheld(event)));
        on(
                ReportStrayed.class,
                event -> report(
                        event.report(),
                        file -> file.settle(event.holder(), State.STRAY, event.day(), event.obstacle())));
        on(ReportLinked.class, event -> {
            open(event.subject(), plot -> plot.linked(event));
            report(event.report(), file -> file.settle(event.holder(), State.LINKED, event.day(), null));
        });
    }

    private void filed(ReportFiled event) {
        if (event.kind() != InformationKind.ALERT) {
            return;
        }
        PlotFile plot =
                plots.computeIfAbsent(event.subject(), key -> new PlotFile(key, event.network(), event.real(), null));
        if (plot.isOpen()) {
            plot.filed(event, lowestThreshold);
            byReport.put(event.report(), plot);
        }
    }

    private void closed(CaseClosed event) {
        open(event.plot(), plot -> {
            switch (event.ending()) {
                case INTERDICTION_FAILED -> {
                    plot.escape(event.nation());
                    plot.pursuit.add(new Step(event.day(), StepKind.LOST, event.nation(), null, null));
                }
                case WRONGFUL -> plot.end(Ending.WRONGFUL, event.day(), true);
                default -> {
                    // The plot's own end has been told, or is about to be.
                }
            }
        });
    }

    private void end(String id, Ending how, double day, boolean detected) {
        open(id, plot -> plot.end(how, day, detected));
    }

    /** What comes after the end of a plot, as its reports still under way, is no part of its story. */
    private void open(String id, Consumer<PlotFile> entry) {
        PlotFile plot = plots.get(id);
        if (plot != null && plot.isOpen()) {
            entry.accept(plot);
        }
    }

    private void report(String id, Consumer<ReportFile> entry) {
        PlotFile plot = byReport.get(id);
        ReportFile file = plot == null || !plot.isOpen() ? null : plot.reports.get(id);
        if (file != null) {
            entry.accept(file);
        }
    }
}
