package entente.results.laws;

import entente.engine.Simulation;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.engine.view.NationView;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.RatioOfTotals;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** That trust is earned by use: among friends it is higher with sharing than without. */
record TrustLaw() implements Law {

    /** Affinity from which two nations count as friends here (assumption). */
    private static final double FRIENDLY = 0.3;

    private static final double MOST = 0.5;

    @Override
    public String title() {
        return "Trust is earned by use";
    }

    @Override
    public String claim() {
        return "Silence lets trust decay towards where it began; reports that prove right raise it. So among friends –"
                + " pairs whose affinity"
                + " is " + FRIENDLY + " or more at the start – trust at the end of a run is higher with"
                + " sharing than in isolation. Decided by: no interval wholly on"
                + " the wrong side (all of them hold at once with 95 %), and most"
                + " on the right one.";
    }

    @Override
    public int runs(LawPlan plan) {
        return 2 * LawSettings.scenarios().size() * plan.pairs();
    }

    @Override
    public Measured measure(LawRuns runs) {
        int tests = LawSettings.scenarios().size();
        int shown = 0;
        int against = 0;
        List<List<String>> rows = new ArrayList<>();
        for (String scenario : LawSettings.scenarios()) {
            RatioOfTotals alone = trust(runs, scenario, LawSettings.ISOLATED);
            RatioOfTotals sharing = trust(runs, scenario, LawSettings.AS_WRITTEN);
            Estimate change = Jackknife.difference(sharing, alone).estimate();
            boolean shows = Sense.UP.shows(change);
            boolean isAgainst = Sense.UP.speaksAgainst(change, tests);
            shown += shows ? 1 : 0;
            against += isAgainst ? 1 : 0;
            rows.add(List.of(
                    scenario,
                    Shown.of(Jackknife.estimate(alone), 3),
                    Shown.of(change, 3),
                    isAgainst ? "**against**" : shows ? "shows" : "not told apart"));
        }
        return new Measured(
                LawVerdict.of(against == 0 && shown > MOST * tests),
                List.of(new DocumentBlock.Grid(
                        List.of("scenario", "trust among friends in isolation", "more with decisions", ""), rows)));
    }

    private static RatioOfTotals trust(LawRuns runs, String id, List<String> settings) {
        Scenario scenario = Scenarios.load(id, settings);
        double[] trust = runs.atEnd(scenario, TrustLaw::amongFriends);
        double[] ones = new double[trust.length];
        Arrays.fill(ones, 1);
        return new RatioOfTotals(trust, ones);
    }

    /** Mean trust over the pairs that were friends at the start, in both directions; runs to the end. */
    private static double amongFriends(Simulation simulation, Scenario scenario) {
        List<NationView> views = scenario.nations().stream()
                .map(Nation::id)
                .map(simulation::asNation)
                .toList();
        List<List<String>> friends = views.stream()
                .map(view -> view.others().stream()
                        .filter(other -> view.affinity(other) >= FRIENDLY)
                        .toList())
                .toList();
        simulation.advanceTo(scenario.period().horizonDays());
        double sum = 0;
        int pairs = 0;
        for (int nation = 0; nation < views.size(); nation++) {
            for (String friend : friends.get(nation)) {
                sum += views.get(nation).trust(friend);
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }
}
