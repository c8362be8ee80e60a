package entente.web.exercise.state;

import entente.engine.event.Event;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.scenario.Scenario;
import entente.engine.view.NationView;
import entente.web.exercise.telling.EngineWords;
import entente.web.naming.SpokenNames;
import java.util.HashMap;
import java.util.Map;

/** All names of an exercise: those that people say, and the ids on the wire; both are made from the exercise's secret. */
public final class ExerciseNames {

    private final String secret;
    private final SpokenNames spoken;
    private final Map<String, Object> control = new HashMap<>();

    ExerciseNames(Scenario scenario, String secret) {
        this.secret = secret;
        spoken = new SpokenNames(scenario, secret);
    }

    /** Takes note of what has happened. */
    void read(Event event) {
        spoken.read(event);
        if (event instanceof ReportFiled filed) {
            control.put(filed.report(), spoken.report(filed.report()));
            control.put(filed.subject(), spoken.plot(filed.subject()));
        } else if (event instanceof PlotBorn born) {
            control.put(born.plot(), spoken.plot(born.plot()));
        }
    }

    /** The names that people say. */
    public SpokenNames spoken() {
        return spoken;
    }

    /** The name of a nation, institution or network. */
    public String of(String id) {
        return spoken.of(id);
    }

    /** The ids that a delegation's pages have for what it holds. */
    public ViewerAliases aliases(String nation) {
        return new ViewerAliases(secret, nation);
    }

    /** The words in which those who lead are told what came of something. */
    EngineWords words() {
        return new EngineWords(spoken.scenario(), control);
    }

    /** The words in which a delegation is told what came of its decisions, by what it holds now. */
    EngineWords words(String nation, ExerciseWorld world) {
        return new EngineWords(spoken.scenario(), held(nation, world));
    }

    /** A delegation's names for what it holds now, by the simulation's ids. */
    Map<String, Object> held(String nation, ExerciseWorld world) {
        Map<String, Object> own = new HashMap<>();
        world.findView().map(view -> view.nation(nation)).ifPresent(view -> {
            view.dossiers().forEach(dossier -> {
                own.put(dossier.plot(), spoken.caseName(nation, dossier.plot()));
                view.reports(dossier.plot())
                        .forEach(report -> own.put(report.report(), spoken.report(nation, report.report())));
            });
            view.pendingRequests().forEach(plot -> own.put(plot, spoken.caseName(nation, plot)));
            view.refusedCases().forEach(plot -> own.put(plot, spoken.caseName(nation, plot)));
        });
        return own;
    }

    /** The names that those who lead have for all reports and plots, by the simulation's ids. */
    public Map<String, Object> truth() {
        return Map.copyOf(control);
    }

    /** A decision as a delegation's pages know it: with their ids for what the nation holds now. */
    String onTheWire(String decision, String nation, ExerciseWorld world) {
        return world.findView()
                .map(view -> aliases(nation).rename(decision, view.nation(nation)))
                .orElse(decision);
    }

    /** What a nation's words are for the ids on the wire, by what it holds now. */
    public Map<String, Object> wire(NationView view) {
        ViewerAliases aliases = aliases(view.nation());
        Map<String, Object> names = new HashMap<>();
        view.dossiers().forEach(dossier -> {
            names.put(aliases.plot(dossier.plot()), spoken.caseName(view.nation(), dossier.plot()));
            view.reports(dossier.plot())
                    .forEach(report -> names.put(
                            aliases.report(dossier.plot(), report), spoken.report(view.nation(), report.report())));
        });
        view.pendingRequests().forEach(plot -> names.put(aliases.plot(plot), spoken.caseName(view.nation(), plot)));
        view.refusedCases().forEach(plot -> names.put(aliases.plot(plot), spoken.caseName(view.nation(), plot)));
        return names;
    }
}
