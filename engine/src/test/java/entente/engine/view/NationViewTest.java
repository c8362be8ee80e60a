package entente.engine.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.engine.RichWorld;
import entente.engine.Simulation;
import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.CaseOpened;
import entente.engine.event.CaseEvent.FalseLeadTaken;
import entente.engine.event.CaseEvent.JointOperationAccepted;
import entente.engine.event.CaseEvent.PlotDetected;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PoliticsEvent.DecisionTaken;
import entente.engine.event.PoliticsEvent.PolicyAligned;
import entente.engine.event.PoliticsEvent.TrustChanged;
import entente.engine.event.ReportEvent.OperativeListed;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.random.Seeds;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Scenario;
import entente.engine.view.NationView.AttackView;
import entente.engine.view.NationView.DossierView;
import entente.engine.view.NationView.ReportView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A nation's view agrees with what events say it holds; trust does not fade here, for fading is told by no event. */
class NationViewTest {

    private static final Scenario SCENARIO = RichWorld.everythingOn()
            .rules("trustHalfLifeDays", 0.0)
            .capability("falseReportsPerYear", 20.0)
            .capability("falseLeadsPerTeamYear", 3.0)
            .capability("interdictionDays", 150.0)
            .scenario();

    private final List<Event> events = new ArrayList<>();
    private Simulation simulation;

    @BeforeEach
    void start() {
        simulation = Simulation.start(SCENARIO, Seeds.of(13), List.of(), events::add);
        simulation.advanceTo(600);
    }

    private NationView view(String nation) {
        return simulation.asNation(nation);
    }

    @Test
    void dossiersHoldWhatWasLinked() {
        int checked = 0;
        int cases = 0;
        for (String nation : RichWorld.NATIONS) {
            for (DossierView dossier : view(nation).dossiers()) {
                List<ReportLinked> linked = new ArrayList<>();
                String lastCase = "";
                for (Event event : events) {
                    if (event instanceof ReportLinked e
                            && e.holder().equals(nation)
                            && e.subject().equals(dossier.plot())) {
                        linked.add(e);
                    } else if (event instanceof PlotDetected e && e.plot().equals(dossier.plot())) {
                        lastCase = e.nation();
                    } else if (event instanceof CaseClosed e && e.plot().equals(dossier.plot())) {
                        lastCase = "";
                    }
                }
                assertThat(view(nation).reports(dossier.plot()))
                        .extracting(ReportView::report)
                        .isEqualTo(linked.stream().map(ReportLinked::report).toList());
                assertThat(dossier.underCase()).isEqualTo(lastCase.equals(nation));
                assertThat(dossier.threshold()).isEqualTo(3);
                assertThat(dossier.unlinked() + linked.size()).isPositive();
                cases += dossier.underCase() ? 1 : 0;
                if (!linked.isEmpty() && dossier.evidence() != 0) {
                    checked++;
                    assertThat(dossier.evidence())
                            .isEqualTo(linked.get(linked.size() - 1).evidence());
                    assertThat(dossier.lastDay())
                            .isEqualTo(linked.get(linked.size() - 1).day());
                }
            }
        }
        assertThat(checked).isGreaterThan(20);
        assertThat(cases).isPositive();
    }

    @Test
    void reportsBearTheNameGradeAndMarkingTheirOriginGaveThem() {
        Map<String, ReportFiled> filed = new HashMap<>();
        events.forEach(event -> {
            if (event instanceof ReportFiled e) {
                filed.put(e.report(), e);
            }
        });
        Set<String> changed = new HashSet<>();
        events.forEach(event -> {
            if (event instanceof PolicyAligned e) {
                changed.add(e.nation());
            } else if (event instanceof DecisionTaken e && e.decision().equals("changeSharing")) {
                changed.add(e.by());
            }
        });
        Set<String> senders = new HashSet<>();
        for (String nation : RichWorld.NATIONS) {
            for (DossierView dossier : view(nation).dossiers()) {
                for (ReportView report : view(nation).reports(dossier.plot())) {
                    ReportFiled e = filed.get(report.report());
                    // Who has changed its policy since marks copies by the new one.
                    Marking marking = changed.contains(e.nation()) ? report.marking() : e.marking();
                    assertThat(List.of(
                                    report.report(),
                                    report.origin(),
                                    report.grade(),
                                    report.marking(),
                                    report.filedDay()))
                            .isEqualTo(List.of(e.report(), e.nation(), e.grade(), marking, e.day()));
                    assertThat(report.weight()).isBetween(0.0, e.weight());
                    if (report.trail() != null) {
                        assertThat(report.weight())
                                .as("a source that is protected is not told")
                                .isEqualTo(e.weight());
                        assertThat(RichWorld.NATIONS).contains(report.trail().place());
                    }
                    assertThat(e.nation().equals(nation))
                            .isEqualTo(report.sender().equals(nation));
                    senders.add(report.sender());
                }
            }
            assertThat(view(nation).reports("P-0")).isEmpty();
        }
        assertThat(senders).contains("HUB").hasSizeGreaterThan(3);
    }

    @Test
    void watchlistTrustAndGiftsAreThoseOfTheEvents() {
        Map<String, Integer> listed = new HashMap<>();
        Map<String, Integer> shared = new HashMap<>();
        Map<String, Double> trust = new HashMap<>();
        for (Event event : events) {
            if (event instanceof OperativeListed e) {
                listed.merge(e.holder(), 1, Integer::sum);
            } else if (event instanceof ReportShared e) {
                shared.merge(e.from() + e.to(), 1, Integer::sum);
            } else if (event instanceof TrustChanged e) {
                trust.put(e.nation() + e.other(), e.trust());
            }
        }
        for (String nation : RichWorld.NATIONS) {
            NationView view = view(nation);
            assertThat(view.nation()).isEqualTo(nation);
            assertThat(view.others()).hasSize(5).doesNotContain(nation);
            assertThat(view.watchlistSize()).isEqualTo(listed.getOrDefault(nation, 0));
            for (String other : view.others()) {
                assertThat(view.received(other)).isEqualTo(shared.getOrDefault(other + nation, 0));
                assertThat(view.trust(other))
                        .isEqualTo(trust.getOrDefault(nation + other, view.trust(other)))
                        .isBetween(0.0, 1.0);
                assertThat(view.affinity(other)).isEqualTo(view(other).affinity(nation));
            }
            boolean joined = events.stream()
                    .anyMatch(event -> event instanceof DecisionTaken taken
                            && taken.decision().equals("joinInstitution")
                            && taken.by().equals(nation));
            assertThat(view.isMember("HUB")).isEqualTo(!nation.equals("CAS") || joined);
        }
        assertThat(trust).hasSizeGreaterThan(5);
        assertThat(shared).hasSizeGreaterThan(5);
    }

    @Test
    void freeTeamsAreThoseOnNoCaseAndNoFalseLead() {
        Map<String, Integer> busy = new HashMap<>();
        Map<String, String> hosts = new HashMap<>();
        for (Event event : events) {
            if (event instanceof CaseOpened e) {
                busy.merge(e.nation(), 1, Integer::sum);
            } else if (event instanceof JointOperationAccepted e) {
                busy.merge(e.host(), 1, Integer::sum);
                hosts.put(e.plot(), e.host());
            } else if (event instanceof CaseClosed e) {
                busy.merge(e.nation(), -1, Integer::sum);
                if (hosts.containsKey(e.plot())) {
                    busy.merge(hosts.remove(e.plot()), -1, Integer::sum);
                }
            } else if (event instanceof FalseLeadTaken e && e.day() + e.days() > 600) {
                busy.merge(e.nation(), 1, Integer::sum);
            }
        }
        assertThat(busy.values()).anyMatch(teams -> teams > 0);
        for (String nation : RichWorld.NATIONS) {
            assertThat(view(nation).freeTeams())
                    .as(nation)
                    .isEqualTo(view(nation).teams() - busy.getOrDefault(nation, 0));
        }
    }

    @Test
    void everybodyKnowsOfEveryAttackAndOfNothingElse() {
        List<AttackView> attacks = new ArrayList<>();
        events.forEach(event -> {
            if (event instanceof AttackLaunched e) {
                attacks.add(new AttackView(e.day(), e.target(), e.network()));
            }
        });
        assertThat(attacks).isNotEmpty();
        RichWorld.NATIONS.forEach(nation -> assertThat(view(nation).attacks()).isEqualTo(attacks));
    }

    @Test
    void attentionAndEstimatesSumToOne() {
        RichWorld.NATIONS.forEach(nation -> {
            assertThat(view(nation).networks()).containsExactly("iron", "jade");
            assertThat(view(nation).attention().stream().mapToDouble(d -> d).sum())
                    .isBetween(1 - 1e-12, 1 + 1e-12);
            assertThat(view(nation).estimates().stream().mapToDouble(d -> d).sum())
                    .isBetween(1 - 1e-12, 1 + 1e-12);
        });
    }

    @Test
    void whoDoesNotExistIsNamedInTheMessage() {
        assertThatThrownBy(() -> simulation.asNation("XXX")).hasMessageContaining("XXX");
        assertThatThrownBy(() -> view("ALB").trust("XXX")).hasMessageContaining("XXX");
        assertThatThrownBy(() -> view("ALB").technology("magic")).hasMessageContaining("magic");
        assertThatThrownBy(() -> simulation.asControl().strength("XXX")).hasMessageContaining("XXX");
        assertThatThrownBy(() -> simulation.asControl().nation("XXX")).hasMessageContaining("XXX");
    }
}
