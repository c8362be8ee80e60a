package entente.results.verification;

import entente.engine.scenario.Agreement;
import entente.engine.scenario.Capability;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingRegime;
import entente.engine.scenario.ThreatNetwork;
import entente.results.verification.VerificationCase.Reduction;
import entente.results.verification.oracle.SharingForms;
import entente.results.verification.oracle.SharingForms.Detector;
import java.util.ArrayList;
import java.util.List;

/**
 * Reports on a plot spread over nations that foil it at once when enough of them stand in one dossier: a race between counts
 * and an exponential attack. In closed form where nobody shares; where everything is shared at once; where one nation detects
 * and each report of the others reaches it with a probability; and where one report is enough and those of the others come
 * late.
 */
final class SharingReduction implements Reduction {

    @Override
    public Domain domain() {
        Domain domain = Domain.following(
                "networks[*].plotsPerYear",
                "networks[*].clockDays",
                "networks[*].tracesPerPlotYear",
                "networks[*].secrecy",
                "networks[*].footprint.*",
                "nations[*].capability.evidenceThreshold",
                "nations[*].capability.teams",
                "nations[*].sharing.releaseProbability",
                "rules.sharing",
                "agreements[*]",
                "agreements[*].startDay",
                "agreements[*].terms.latencyDays");
        DomainConditions.everyNation(
                domain,
                own -> own.teams().isUnlimited() || own.teams().value() == 0,
                "teams",
                Capability::teams,
                "the form holds for 0 and unlimited");
        domain.where(
                scenario -> scenario.networks().size() == 1
                        && scenario.nations().stream()
                                .anyMatch(nation -> nation.capability().teams().isUnlimited()),
                scenario -> "somebody must detect, and there must be one network");
        domain.where(
                scenario -> scenario.agreements().stream()
                        .allMatch(each -> each.startDay() == 0
                                || each.startDay() > scenario.period().horizonDays()),
                scenario -> "an agreement starts during the run: the form holds for 0, and for a day after its end");
        domain.where(
                scenario -> inForce(scenario).stream()
                                .map(each -> each.terms().exchange().latencyDays())
                                .distinct()
                                .count()
                        <= 1,
                scenario -> "agreements differ in latencyDays: the form knows one latency");
        domain.where(
                scenario -> !isRelayed(scenario) || releases(scenario, 1),
                scenario -> "reports come by way of an institution too: the form holds where all are released");
        domain.where(
                scenario -> !needsForm(scenario) || hasForm(scenario),
                scenario -> "several nations detect what they get in part or late, or one does with evidenceThreshold"
                        + " above 1 and latencyDays above 0: there is no closed form");
        DomainConditions.plentyOfPlots(domain);
        return DomainConditions.warmedUp(
                domain,
                scenario -> DomainConditions.network(scenario).plotMaking().clockDays());
    }

    /** Whether anything passes the gates at all. */
    private static boolean needsForm(Scenario scenario) {
        return scenario.rules().sharing() == SharingRegime.AS_WRITTEN
                && (isRelayed(scenario) || !inForce(scenario).isEmpty());
    }

    /** Whether an institution passes on all that it gets, at once: then it does not matter what agreements do. */
    private static boolean isRelayed(Scenario scenario) {
        return !scenario.institutions().isEmpty();
    }

    private static List<Agreement> inForce(Scenario scenario) {
        return scenario.agreements().stream()
                .filter(each -> each.startDay() == 0)
                .toList();
    }

    private static boolean hasForm(Scenario scenario) {
        boolean whole = releases(scenario, 1) && latencyYears(scenario) == 0;
        List<Nation> detecting = detecting(scenario);
        return whole || (detecting.size() == 1 && (latencyYears(scenario) == 0 || threshold(detecting.get(0)) == 1));
    }

    private static boolean releases(Scenario scenario, double probability) {
        return scenario.nations().stream().allMatch(nation -> nation.sharing().releaseProbability() == probability);
    }

    private static List<Nation> detecting(Scenario scenario) {
        return scenario.nations().stream()
                .filter(nation -> nation.capability().teams().isUnlimited())
                .toList();
    }

    /** Reports of weight 1 that it takes. */
    private static int threshold(Nation nation) {
        return (int) Math.ceil(nation.capability().evidenceThreshold());
    }

    private static double latencyYears(Scenario scenario) {
        List<Agreement> agreements = inForce(scenario);
        return agreements.isEmpty() || isRelayed(scenario)
                ? 0
                : agreements.get(0).terms().exchange().latencyDays() / DomainConditions.YEAR_DAYS;
    }

    /** Reports a year that a nation has of its own on each plot. */
    private static double rate(Scenario scenario, Nation nation) {
        ThreatNetwork network = DomainConditions.network(scenario);
        double all = network.footprint().values().stream()
                .mapToDouble(share -> share)
                .sum();
        double share = network.footprint().getOrDefault(nation.id(), 0.0) / all;
        return network.traces().tracesPerPlotYear() * (1 - network.traces().secrecy()) * share;
    }

    @Override
    public Claim<?> claim(Scenario scenario) {
        double mu = DomainConditions.perYear(
                DomainConditions.network(scenario).plotMaking().clockDays());
        List<Nation> detecting = detecting(scenario);
        String name = "share foiled, " + words(scenario);
        double expected = expected(scenario, detecting, mu);
        DomainConditions.bothFrequent(scenario, expected);
        return claim(scenario, name, expected);
    }

    private static Claim<PlotStock> claim(Scenario scenario, String name, double expected) {
        return Claim.ofRuns(
                () -> new PlotStock(scenario, scenario.period().horizonDays()),
                List.of(new MeanCheck<>(name, expected, PlotStock::shareFoiled)));
    }

    private static double expected(Scenario scenario, List<Nation> detecting, double mu) {
        SharingRegime regime = scenario.rules().sharing();
        if (regime == SharingRegime.ISOLATION || (regime == SharingRegime.AS_WRITTEN && !needsForm(scenario))) {
            List<Detector> detectors = new ArrayList<>();
            detecting.forEach(nation -> detectors.add(new Detector(rate(scenario, nation), threshold(nation))));
            return SharingForms.isolated(detectors, mu);
        }
        int lowest =
                detecting.stream().mapToInt(SharingReduction::threshold).min().orElseThrow();
        if (regime == SharingRegime.POOLED || detecting.size() > 1) {
            double all = scenario.nations().stream()
                    .mapToDouble(nation -> rate(scenario, nation))
                    .sum();
            return SharingForms.pooled(all, mu, lowest);
        }
        double own = rate(scenario, detecting.get(0));
        double partners = scenario.nations().stream()
                .filter(nation -> !nation.equals(detecting.get(0)))
                .mapToDouble(nation -> nation.sharing().releaseProbability() * rate(scenario, nation))
                .sum();
        return latencyYears(scenario) == 0
                ? SharingForms.pooled(own + partners, mu, lowest)
                : SharingForms.delayed(own, partners, mu, latencyYears(scenario));
    }

    /** How reports are shared, for people. */
    private static String words(Scenario scenario) {
        SharingRegime regime = scenario.rules().sharing();
        if (regime != SharingRegime.AS_WRITTEN) {
            return "bound " + regime.word();
        }
        if (!needsForm(scenario)) {
            return "no agreements";
        }
        double latency = latencyYears(scenario);
        double release = scenario.nations().get(0).sharing().releaseProbability();
        if (!releases(scenario, release)) {
            return "shared in part";
        }
        String part = release < 1 ? "released with p = " + ScenarioDifference.plain(release) : "all shared";
        return part
                + (latency > 0
                        ? ", " + ScenarioDifference.plain(latency) + " years late"
                        : detecting(scenario).size() == 1 ? "" : " at once");
    }
}
