package entente.results.verification;

import entente.engine.Simulation;
import entente.results.experiment.Progress;
import java.nio.file.Path;
import java.util.List;

/** One case with settings, run quickly. */
final class ChangedCases {

    /** Runs that are brief, for there are many. */
    private static final Protocol BRIEF = new Protocol(30, 40);

    private ChangedCases() {}

    /** The briefest runs that are compared at all, for what does not depend on them. */
    private static final Protocol BRIEFEST = new Protocol(30, 20);

    /** @param settings separated by semicolons */
    static CaseResult run(String id, String settings) {
        return prepare(id, settings).run(Simulation::run, 2, Progress.NONE).get(0);
    }

    /** The first value that is expected. */
    static double expected(String id, String settings) {
        return prepare(id, settings, BRIEFEST)
                .run(Simulation::run, 2, Progress.NONE)
                .get(0)
                .rows()
                .get(0)
                .expected();
    }

    /** Makes it ready without running it. */
    static ModelVerification prepare(String id, String settings) {
        return prepare(id, settings, BRIEF);
    }

    private static ModelVerification prepare(String id, String settings, Protocol protocol) {
        List<String> list =
                settings.isBlank() ? List.of() : List.of(settings.strip().split("\\s*;\\s*"));
        return ModelVerification.of(
                List.of(VerificationCases.find(id).orElseThrow()), list, 7, protocol, Path.of("none"));
    }
}
