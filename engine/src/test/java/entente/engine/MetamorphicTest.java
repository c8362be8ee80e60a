package entente.engine;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreementOfAll;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.description.Baseline;
import entente.engine.event.Event;
import entente.engine.event.JusticeEvent.EvidenceRequested;
import entente.engine.event.JusticeEvent.ExtraditionAsked;
import entente.engine.event.JusticeEvent.ExtraditionRefused;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.Clauses;
import entente.engine.scenario.Costs;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.Diplomacy;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Nation;
import entente.engine.scenario.NationalLaw;
import entente.engine.scenario.NationalLaw.ExtraditionRule;
import entente.engine.scenario.Relation;
import entente.engine.scenario.Rules.Interdictor;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingRegime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Relations between runs that must hold whatever the numbers are. */
class MetamorphicTest {

    /**
     * Nobody trusts anybody and everybody asks for some trust, after attacks too, whoever detects may act, at home or abroad,
     * no law lets nations act together and agreements take nothing: the same as if nothing could cross a border. Blame is out
     * of it: in isolation nobody could have sent anything.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void withoutAnyTrustNothingIsSharedAndAllIsAsInIsolation(long seed) {
        List<Event> distrustful = run(distrust(SharingRegime.AS_WRITTEN), seed).all();
        List<Event> isolated = run(distrust(SharingRegime.ISOLATION), seed).all();
        assertThat(distrustful).filteredOn(ReportWithheld.class::isInstance).isNotEmpty();
        assertThat(distrustful)
                .filteredOn(event -> !(event instanceof ReportWithheld) && !isInVain(event))
                .isEqualTo(isolated);
        assertThat(isolated).noneMatch(ReportShared.class::isInstance);
    }

    /** Courts ask in vain: evidence is prepared, and does not leave either; and nobody is extradited. */
    private static boolean isInVain(Event event) {
        return event instanceof EvidenceRequested
                || event instanceof ExtraditionAsked
                || event instanceof ExtraditionRefused
                || (event instanceof ReportFiled filed && filed.kind() == InformationKind.EVIDENCE);
    }

    private static Scenario distrust(SharingRegime regime) {
        RichWorld world = RichWorld.everythingOn()
                .autopilot(false)
                .rules("sharing", regime)
                .rules(
                        "diplomacy",
                        Defaults.of(
                                Diplomacy.class,
                                Baseline.STANDARD,
                                Map.of("windowTrust", 0.0, "blameWeight", 0.0, "blameAffinity", 0.0)))
                .rules("clauses", Defaults.of(Clauses.class, Baseline.STANDARD, Map.of("liaisonAnalysts", 0.0)))
                .rules("costs", Defaults.of(Costs.class, Baseline.STANDARD, Map.of("agreementYear", 0.0)))
                .rules("interdictor", Interdictor.DETECTOR)
                .sharing("softness", 0.0)
                .sharing("minimumTrust", 0.01)
                .networks("plotsPerYear", 10.0);
        Scenario scenario = world.scenario();
        List<Relation> relations = scenario.relations().stream()
                .map(each -> Defaults.changed(each, "trust", 0.0))
                .toList();
        List<Nation> nations = scenario.nations().stream()
                .map(each -> Defaults.changed(each, "law", alone(each.law())))
                .toList();
        return Defaults.changed(scenario, Map.of("relations", relations, "nations", nations));
    }

    private static NationalLaw alone(NationalLaw law) {
        return Defaults.changed(law, Map.of("jointOperations", false, "extradition", ExtraditionRule.NEVER));
    }

    /**
     * Without cost, delay, loss or leak, sharing is worth it: over 200 paired runs the mean share foiled rises from
     * isolation to sharing half of the reports, to all, to the pooled bound. Seeds 0..199; each step is large against its
     * paired standard error, so an opposite sign would be a fault and not chance.
     */
    @Test
    void inTheIdealSettingMoreSharingFoilsMore() {
        double[] isolation = foiled(ideal(SharingRegime.ISOLATION, 1));
        double[] half = foiled(ideal(SharingRegime.AS_WRITTEN, 0.5));
        double[] all = foiled(ideal(SharingRegime.AS_WRITTEN, 1));
        double[] pooled = foiled(ideal(SharingRegime.POOLED, 1));
        assertThat(meanRise(isolation, half)).isGreaterThan(3);
        assertThat(meanRise(half, all)).isGreaterThan(3);
        assertThat(pooled).as("ideal sharing is pooling").containsExactly(all);
        for (int i = 0; i < all.length; i++) {
            assertThat(all[i]).as("run by run").isGreaterThanOrEqualTo(isolation[i]);
        }
    }

    private static Scenario ideal(SharingRegime regime, double released) {
        Object[] overrides = {
            "sensorCoverage", 0.3, "evidenceThreshold", 3, "releaseProbability", released, "interdictionDays", 0
        };
        return scenario(
                5 * YEAR,
                nation("AAA", overrides),
                nation("BBB", overrides),
                nation("CCC", overrides),
                nation("DDD", overrides),
                agreementOfAll(),
                network("net", evenly("AAA", "BBB", "CCC", "DDD"), "plotsPerYear", 6, "tracesPerPlotYear", 15),
                rules("sharing", regime));
    }

    private static double[] foiled(Scenario scenario) {
        double[] shares = new double[200];
        for (int seed = 0; seed < shares.length; seed++) {
            TestWorlds.Run run = run(scenario, seed);
            double interdicted = run.events(PlotInterdicted.class).size();
            shares[seed] = interdicted
                    / (interdicted + run.events(AttackLaunched.class).size());
        }
        return shares;
    }

    /** The mean paired rise, in its standard errors. */
    private static double meanRise(double[] before, double[] after) {
        double[] rise = new double[before.length];
        Arrays.setAll(rise, i -> after[i] - before[i]);
        double mean = Arrays.stream(rise).average().orElseThrow();
        double variance = Arrays.stream(rise).map(r -> (r - mean) * (r - mean)).sum() / (rise.length - 1);
        return mean / Math.sqrt(variance / rise.length);
    }

    /** Who has no agreement with anybody changes nothing by being trusted more. */
    @Test
    void trustWithoutAChannelIsWorthNothing() {
        List<List<Event>> runs = new ArrayList<>();
        for (double trust : new double[] {0, 1}) {
            runs.add(run(
                            scenario(
                                    3 * YEAR,
                                    nation("AAA", "evidenceThreshold", 2, "minimumTrust", 0.5),
                                    nation("BBB", "evidenceThreshold", 2, "minimumTrust", 0.5),
                                    relation("AAA", "BBB", "trust", trust),
                                    network("net", Map.of("AAA", 1.0, "BBB", 1.0), "plotsPerYear", 8)),
                            1)
                    .happenings());
        }
        assertThat(runs.get(0)).isEqualTo(runs.get(1));
    }
}
