package entente.web.exercise.state;

import entente.engine.event.Event;
import entente.engine.scenario.Scenario;
import entente.engine.view.NationView;
import entente.web.naming.EngineWords;
import entente.web.naming.SpokenNames;
import java.util.HashMap;
import java.util.Map;

/** All names of an exercise: those that people say, and the ids on the wire; both are made from the exercise's secret. */
public final class ExerciseNames {

    private final String secret;
    private final SpokenNames spoken;

    ExerciseNames(Scenario scenario, String secret) {
        this.secret = secret;
        spoken = new SpokenNames(scenario, secret);
    }

    /** Takes note of what has happened. */
    void read(Event event) {
        spoken.read(event);
    }

    /** The names that people say. */
    public SpokenNames spoken() {
        return spoken;
    }

    /** The name of a nation, institution or network. */
    public String of(String id) {
        return spoken.of(id);
    }

    /** The same as it stands in a sentence: a text or a message. */
    public Object inSentence(String id) {
        return spoken.inSentence(id);
    }

    /** The ids that a delegation's pages have for what it holds. */
    public ViewerAliases aliases(String nation) {
        return new ViewerAliases(secret, nation);
    }

    /** The words in which those who lead are told what came of something. */
    EngineWords words() {
        return new EngineWords(spoken.scenario(), spoken.truth());
    }

    /** The words in which a delegation is told what came of its decisions. */
    EngineWords words(String nation) {
        return new EngineWords(spoken.scenario(), spoken.known(nation));
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
