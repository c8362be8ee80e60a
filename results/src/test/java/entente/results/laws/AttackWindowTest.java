package entente.results.laws;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Marking;
import entente.results.laws.AttackWindow.Attack;
import entente.results.laws.AttackWindow.Counts;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttackWindowTest {

    private final AttackWindow window = new AttackWindow();
    private int reports;

    @Test
    void countsReportsInTheMonthsAroundAnAttack() {
        share(60, "granite");
        share(70, "granite");
        share(99, "granite");
        attack(100, "granite");
        share(100, "granite");
        share(129.9, "granite");
        share(130, "granite");
        share(191, "granite");
        end(365);

        assertThat(window.alone()).containsExactly(new Attack(100, "granite"));
        assertThat(window.around(window.alone())).isEqualTo(new Counts(2, 2, 1));
    }

    @Test
    void reportsOnOtherNetworksDoNotCount() {
        share(99, "lantern");
        attack(100, "granite");
        share(101, "lantern");
        share(102, "granite");
        end(365);

        assertThat(window.around(window.alone())).isEqualTo(new Counts(0, 1, 0));
    }

    @Test
    void leavesOutAttacksWhoseWindowIsCutOff() {
        attack(20, "granite");
        attack(300, "granite");
        end(365);

        assertThat(window.alone()).isEmpty();
    }

    @Test
    void leavesOutAttacksOfOneNetworkThatFollowEachOther() {
        attack(100, "granite");
        attack(150, "lantern");
        attack(180, "granite");
        end(730);

        assertThat(window.alone()).containsExactly(new Attack(150, "lantern"));
    }

    /** Where the days of another run are looked at, the attacks of this one do not matter. */
    @Test
    void looksAtTheDaysItIsGiven() {
        share(195, "granite");
        share(205, "granite");
        share(206, "granite");
        end(730);

        assertThat(window.around(List.of(new Attack(200, "granite")))).isEqualTo(new Counts(1, 2, 0));
    }

    private void attack(double day, String network) {
        window.on(new AttackLaunched(day, "p1", network, "AAA", 1, false));
    }

    private void share(double day, String network) {
        String report = "AAA-" + ++reports;
        window.on(new ReportFiled(
                day, report, "AAA", InformationKind.ALERT, "p1", network, true, "B2", 1, Marking.GREEN));
        window.on(new ReportShared(day, report, "AAA", "BBB", InformationKind.ALERT, "p1"));
    }

    private void end(double day) {
        window.end(new RunOutcome(day, 0, 0, 0));
    }
}
