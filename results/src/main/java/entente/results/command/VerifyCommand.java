package entente.results.command;

import entente.results.console.DebugOptions;
import entente.results.console.Environment;
import entente.results.console.ExitCodes;
import entente.results.console.ProgressLine;
import entente.results.experiment.RunFunction;
import entente.results.report.ResultReports;
import entente.results.report.VerificationReport;
import entente.results.verification.CaseResult;
import entente.results.verification.CheckVerdict;
import entente.results.verification.ModelVerification;
import entente.results.verification.Protocol;
import entente.results.verification.VerificationCase;
import entente.results.verification.VerificationCases;
import entente.scenarios.format.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds the engine to results that are known exactly. */
@Command(
        name = "verify",
        abbreviateSynopsis = true,
        description = {
            "Holds the engine to results that are known exactly: closed forms and chains.",
            "Each case is a scenario of the library in which the model reduces to one of them. What is expected is"
                    + " computed from the scenario, so that its values can be changed; where a change leaves the reach"
                    + " of the exact result, that is said. docs/verification.md lists the cases."
        },
        footer = {
            "",
            "Exit codes: 0 nothing failed, 1 a case failed, 2 the input was wrong. A case that is skipped for want of"
                    + " data, or changed beyond the reach of its exact result, is not verified; it says so.",
            "",
            "Examples:",
            "  entente verify",
            "  entente verify q3 --set nations[AAA].capability.teams=5",
            "  entente verify --quick --format json"
        })
final class VerifyCommand extends ConsoleCommand {

    private final RunFunction function;
    private final Environment environment;

    @Mixin
    @SuppressWarnings("unused") // Asked for by whoever reports a failure.
    private DebugOptions common;

    @Parameters(paramLabel = "CASE", arity = "0..*", description = "Which cases, by id. Default: all.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change a value of the scenarios of the cases named; may be repeated.")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--quick",
            description = "Runs of at most 100 years after the warm-up, where they last 2000 otherwise.")
    private boolean quick;

    @Mixin
    private OutputOptions.WithoutRows output;

    @Mixin
    private SamplingOptions sampling;

    @Mixin
    private PublishedData data;

    /** The command, which runs replications by the given function. */
    @SuppressWarnings("NullAway") // picocli sets the rest.
    VerifyCommand(RunFunction function, Environment environment) {
        this.function = function;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        List<VerificationCase> cases = checked(this::cases);
        boolean isQuick = quick || checked(() -> environment.flag("--quick"));
        Protocol protocol = isQuick ? Protocol.QUICK : Protocol.FULL;
        ModelVerification verification =
                ModelVerification.of(cases, changes(cases), sampling.seed(), protocol, data.folder());
        check(() -> output.check(List.of(), null));
        List<CaseResult> results = run(verification);
        VerificationReport report = new VerificationReport(results, sampling.seed(), protocol);
        output.write(ResultReports.of(report), out());
        return report.count(CheckVerdict.FAIL) > 0 ? ExitCodes.FAILED : 0;
    }

    private List<CaseResult> run(ModelVerification verification) {
        try (ProgressLine progress = ProgressLine.of(verification.runs())) {
            return verification.run(function, sampling.threads(), progress);
        }
    }

    /** The cases named, each once, or all. */
    private List<VerificationCase> cases() {
        List<String> all =
                VerificationCases.all().stream().map(VerificationCase::id).toList();
        List<String> unknown = ids.stream().filter(id -> !all.contains(id)).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(String.join(
                    "\nentente: ",
                    unknown.stream()
                            .map(id -> "there is no case " + id + "; " + NearestName.advice(id, all))
                            .toList()));
        }
        return ids.isEmpty()
                ? VerificationCases.all()
                : new LinkedHashSet<>(ids)
                        .stream()
                                .map(id -> VerificationCases.find(id).orElseThrow())
                                .toList();
    }

    private List<String> changes(List<VerificationCase> cases) {
        List<String> changes = settings.isEmpty() ? environment.list("--set") : settings;
        if (!changes.isEmpty() && ids.isEmpty()) {
            throw wrong("--set is given, but no case: name those whose scenarios it changes");
        }
        List<String> fixed = cases.stream()
                .filter(each -> !each.hasScenario())
                .map(VerificationCase::id)
                .toList();
        if (!changes.isEmpty() && !fixed.isEmpty()) {
            throw wrong("--set is given, but " + String.join(", ", fixed)
                    + " measures graphs and has no scenario: leave it out");
        }
        return changes;
    }
}
