package entente.results.verification;

import entente.engine.scenario.Scenario;
import entente.results.verification.VerificationCase.Measuring;
import entente.results.verification.VerificationCase.Reduction;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.Scenarios;
import entente.scenarios.format.Violation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A case made ready: its scenarios read with all changes, those outside the domain sorted out, the exact values computed.
 */
final class Preparation {

    private final VerificationCase verification;
    private final List<String> settings;
    private final List<Trials<?>> trials = new ArrayList<>();
    private final List<MeasuredValue> rows = new ArrayList<>();
    private final Set<String> reasons = new LinkedHashSet<>();
    private CheckVerdict otherwise = CheckVerdict.OUTSIDE;

    private Preparation(VerificationCase verification, List<String> settings) {
        this.verification = verification;
        this.settings = verification.hasScenario() ? settings : List.of();
    }

    /**
     * Makes cases ready.
     *
     * @throws InvalidInput with everything that is wrong with the settings for any of them
     */
    static List<Preparation> of(
            List<VerificationCase> cases, List<String> settings, long seed, Protocol protocol, Path data) {
        Set<Violation> violations = new LinkedHashSet<>();
        List<Preparation> ready = new ArrayList<>();
        for (VerificationCase verification : cases) {
            Preparation preparation = new Preparation(verification, settings);
            try {
                preparation.prepare(seed, protocol, data);
            } catch (InvalidInput invalid) {
                violations.addAll(invalid.violations());
            }
            ready.add(preparation);
        }
        if (!violations.isEmpty()) {
            throw new InvalidInput(List.copyOf(violations));
        }
        return ready;
    }

    private void prepare(long seed, Protocol protocol, Path data) {
        VerificationCase.Method method = verification.method();
        if (method instanceof VerificationCase.Simulated simulated) {
            prepare(simulated, seed, protocol);
        } else if (method instanceof VerificationCase.Calculated calculated) {
            calculate(calculated);
        } else if (method instanceof VerificationCase.Measured measured) {
            measure(measured.measuring(), data);
        }
    }

    private void prepare(VerificationCase.Simulated simulated, long seed, Protocol protocol) {
        Domain domain = simulated.reduction().domain();
        scenarios(simulated.scenario(), simulated.variants()).stream()
                .map(protocol::applyTo)
                .filter(scenario -> isInside(domain, scenario, simulated.scenario()))
                .forEach(scenario -> claim(simulated.reduction(), scenario, seed, protocol.replications()));
    }

    private void calculate(VerificationCase.Calculated calculated) {
        Domain domain = calculated.calculation().domain();
        scenarios(calculated.scenario(), calculated.variants()).stream()
                .filter(scenario -> isInside(domain, scenario, calculated.scenario()))
                .forEach(scenario ->
                        attempt(() -> rows.addAll(calculated.calculation().rows(scenario))));
    }

    /** What is out of reach of computation is a reason like others. */
    private void attempt(Runnable computation) {
        try {
            computation.run();
        } catch (ArithmeticException e) {
            reasons.add(String.valueOf(e.getMessage()));
        }
    }

    /** The variants with all settings; those that the settings make equal come once. */
    private Set<Scenario> scenarios(String id, List<List<String>> variants) {
        Set<Scenario> scenarios = new LinkedHashSet<>();
        for (List<String> variant : variants) {
            List<String> all = new ArrayList<>(variant);
            all.addAll(settings);
            scenarios.add(Scenarios.load(id, all));
        }
        return scenarios;
    }

    private void claim(Reduction reduction, Scenario scenario, long seed, int replications) {
        attempt(() ->
                trials.add(Trials.of(verification.id(), scenario, reduction.claim(scenario), seed, replications)));
    }

    private boolean isInside(Domain domain, Scenario scenario, String bundled) {
        List<String> against = domain.reasonsAgainst(scenario, Scenarios.load(bundled, List.of()));
        reasons.addAll(against);
        return against.isEmpty();
    }

    private void measure(Measuring measuring, Path data) {
        otherwise = CheckVerdict.SKIPPED;
        for (String file : measuring.files()) {
            Path path = data.resolve(file);
            if (!Files.isReadable(path)) {
                reasons.add(path + " is missing");
            }
        }
        if (reasons.isEmpty()) {
            rows.addAll(measuring.rows(data));
        }
    }

    /** What has to be run. */
    List<Trials<?>> trials() {
        return trials;
    }

    /** What came of it, after that. */
    CaseResult result() {
        trials.forEach(each -> rows.addAll(each.rows()));
        return CaseResult.of(verification, settings, rows, List.copyOf(reasons), otherwise);
    }
}
