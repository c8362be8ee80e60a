package entente.results.verification;

import entente.engine.scenario.Agreement;
import entente.engine.scenario.Capability;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.results.verification.Claim.Check;
import entente.results.verification.VerificationCase.Reduction;
import entente.results.verification.oracle.OnwardReach;
import java.util.ArrayList;
import java.util.List;

/** Nations that detect nothing and pass reports on at once: whom a report reaches follows from the lines between them. */
final class ReachReduction implements Reduction {

    @Override
    public Domain domain() {
        Domain domain = Domain.following(
                "agreements[*]",
                "agreements[*].parties",
                "nations[*].sharing.originatorControl",
                "nations[*].sharing.onward",
                "networks[*].plotsPerYear",
                "networks[*].clockDays",
                "networks[*].tracesPerPlotYear",
                "networks[*].secrecy");
        DomainConditions.everyNation(
                domain, own -> own.teams().value() == 0, "teams", Capability::teams, "nobody may detect");
        domain.where(
                scenario -> reports(scenario) > 100 * scenario.nations().size(),
                scenario -> "there are about " + Math.round(reports(scenario))
                        + " reports in a run: some nation may have none");
        return domain;
    }

    private static double reports(Scenario scenario) {
        return scenario.networks().stream()
                        .mapToDouble(network -> network.plotArrivals().plotsPerYear()
                                * network.plotMaking().clockDays()
                                / DomainConditions.YEAR_DAYS
                                * network.traces().tracesPerPlotYear()
                                * (1 - network.traces().secrecy()))
                        .sum()
                * scenario.period().horizonDays()
                / DomainConditions.YEAR_DAYS;
    }

    @Override
    public Claim<?> claim(Scenario scenario) {
        List<Nation> nations = scenario.nations();
        OnwardReach reach = new OnwardReach(
                nations.stream().map(nation -> neighbours(scenario, nation)).toList(),
                nations.stream()
                        .map(nation -> nation.sharing().originatorControl())
                        .toList(),
                nations.stream().map(nation -> nation.sharing().onward()).toList());
        boolean controlled =
                nations.stream().allMatch(nation -> nation.sharing().originatorControl());
        Check<DeliveryCounter> check = new ExactCheck<>(
                "mean receivers of a report, " + (controlled ? "originator control" : "passed on"),
                run -> reach.meanReceivers(),
                run -> run.meanReceivers(nations.size()));
        return Claim.ofRuns(DeliveryCounter::new, List.of(check));
    }

    private static List<Integer> neighbours(Scenario scenario, Nation nation) {
        List<Integer> neighbours = new ArrayList<>();
        for (int other = 0; other < scenario.nations().size(); other++) {
            String id = scenario.nations().get(other).id();
            if (!id.equals(nation.id())
                    && scenario.agreements().stream().anyMatch(each -> binds(each, id) && binds(each, nation.id()))) {
                neighbours.add(other);
            }
        }
        return neighbours;
    }

    private static boolean binds(Agreement agreement, String nation) {
        return agreement.parties().contains(nation) || agreement.parties().equals(List.of(Agreement.EVERYONE));
    }
}
