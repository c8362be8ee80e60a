package entente.engine.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.RichWorld;
import entente.engine.Simulation;
import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.PlotDetected;
import entente.engine.event.Event;
import entente.engine.event.NetworkEvent.NetworkChanged;
import entente.engine.event.PlotEvent.AttackFailed;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PlotEvent.PlotDissolved;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.random.Seeds;
import entente.engine.view.ControlView.EvidenceView;
import entente.engine.view.ControlView.PlotView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The control's view is the truth that events tell. */
class ControlViewTest {

    @Test
    void itShowsEveryRealPlotUnderWayAndNoPhantom() {
        List<Event> events = new ArrayList<>();
        Simulation simulation = Simulation.start(
                RichWorld.everythingOn().networks("plotsPerYear", 12.0).scenario(),
                Seeds.of(4),
                List.of(),
                events::add);
        for (double day = 50; day <= 1000; day += 95) {
            simulation.advanceTo(day);
            check(simulation.asControl(), events, day);
        }
    }

    private static void check(ControlView view, List<Event> events, double day) {
        Map<String, PlotBorn> underWay = new LinkedHashMap<>();
        Set<String> detected = new HashSet<>();
        Map<String, Double> evidence = new HashMap<>();
        Map<String, Double> strength = new HashMap<>(Map.of("iron", 1.0, "jade", 1.0));
        for (Event event : events) {
            if (event instanceof PlotBorn e) {
                underWay.put(e.plot(), e);
            } else if (event instanceof AttackLaunched e) {
                underWay.remove(e.plot());
            } else if (event instanceof AttackFailed e) {
                underWay.remove(e.plot());
            } else if (event instanceof PlotDissolved e) {
                underWay.remove(e.plot());
            } else if (event instanceof PlotInterdicted e) {
                underWay.remove(e.plot());
            } else if (event instanceof PlotDetected e) {
                detected.add(e.plot());
            } else if (event instanceof CaseClosed e) {
                detected.remove(e.plot());
            } else if (event instanceof ReportLinked e) {
                evidence.put(e.holder() + e.subject(), e.evidence());
            } else if (event instanceof NetworkChanged e) {
                strength.put(e.network(), e.strength());
            }
        }
        assertThat(view.day()).isEqualTo(day);
        assertThat(view.plots()).extracting(PlotView::plot).containsExactlyInAnyOrderElementsOf(underWay.keySet());
        for (PlotView plot : view.plots()) {
            PlotBorn born = underWay.get(plot.plot());
            assertThat(plot.target()).isEqualTo(born.target());
            // Later its team may be elsewhere, or somebody of it be arrested.
            if (plot.remainingDays() > born.clockDays() / 2) {
                assertThat(plot.host()).isEqualTo(born.host());
            }
            assertThat(plot.network()).isEqualTo(born.network());
            assertThat(plot.bornDay()).isEqualTo(born.day());
            assertThat(plot.detected()).isEqualTo(detected.contains(plot.plot()));
            double atFullSpeed = born.day() + born.clockDays() - day;
            assertThat(plot.remainingDays()).isPositive().isGreaterThanOrEqualTo(atFullSpeed - 1e-9);
            if (evidence.keySet().stream().noneMatch(key -> key.endsWith(plot.plot()))) {
                assertThat(plot.remainingDays()).as("never contained").isCloseTo(atFullSpeed, within(1e-9));
            }
            for (EvidenceView held : plot.evidence()) {
                assertThat(held.evidence()).isIn(0.0, evidence.getOrDefault(held.nation() + plot.plot(), 0.0));
                assertThat(held.threshold()).isEqualTo(3);
            }
        }
        strength.forEach((network, value) -> assertThat(view.strength(network)).isEqualTo(value));
    }
}
