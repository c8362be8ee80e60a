package entente.results.report;

import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingRegime;
import entente.results.experiment.Experiment;
import entente.results.experiment.ExperimentRunner;
import entente.results.experiment.Progress;
import entente.results.experiment.RunFunction;
import entente.results.experiment.Variant;
import entente.results.sample.FakeRuns;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.List;

/** Summaries of runs whose outcome is known. */
final class Summaries {

    private Summaries() {}

    /** Twin valleys in its four arms, and a variant called slow. */
    static ExperimentSummary full(int replications) {
        return of(
                FakeRuns.FOILING,
                replications,
                variant("asWritten"),
                variant("isolation", "rules.sharing=" + SharingRegime.ISOLATION.word()),
                variant("standing", "rules.sharing=" + SharingRegime.STANDING.word()),
                variant("atHome", "rules.sharing=" + SharingRegime.AT_HOME.word()),
                variant("pooled", "rules.sharing=" + SharingRegime.POOLED.word()),
                variant("slow", "rules.retryDays=300"));
    }

    static ExperimentSummary of(RunFunction function, int replications, Variant... variants) {
        Experiment experiment = new Experiment(List.of(variants), 1, replications);
        return Summarizer.summarize(experiment, new ExperimentRunner(function, 1).run(experiment, Progress.NONE));
    }

    static Variant variant(String name, String... settings) {
        List<String> changes = new ArrayList<>(List.of(settings));
        Scenario scenario = Scenarios.load("twin-valleys", changes);
        return new Variant(name, changes, scenario, List.of());
    }
}
