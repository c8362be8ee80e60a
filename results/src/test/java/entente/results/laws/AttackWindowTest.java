package entente.results.laws;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.scenario.InformationKind;
import org.junit.jupiter.api.Test;

class AttackWindowTest {

    private final AttackWindow window = new AttackWindow();

    @Test
    void countsReportsInTheMonthsAroundAnAttack() {
        share(60);
        share(70);
        share(99);
        attack(100);
        share(100);
        share(129.9);
        share(130);
        share(191);
        window.end(new RunOutcome(365, 8, 0, 0));

        assertThat(window.before()).isEqualTo(2);
        assertThat(window.after()).isEqualTo(2);
        assertThat(window.later()).isEqualTo(1);
    }

    @Test
    void leavesOutAttacksWhoseWindowIsCutOff() {
        share(10);
        attack(20);
        share(21);
        share(280);
        attack(300);
        share(301);
        window.end(new RunOutcome(365, 6, 0, 0));

        assertThat(window.before()).isZero();
        assertThat(window.after()).isZero();
    }

    @Test
    void leavesOutAttacksThatFollowEachOther() {
        share(95);
        attack(100);
        share(110);
        attack(180);
        share(185);
        window.end(new RunOutcome(730, 5, 0, 0));

        assertThat(window.before()).isZero();
        assertThat(window.after()).isZero();
    }

    private void attack(double day) {
        window.on(new AttackLaunched(day, "p1", "granite", "AAA", 1, false));
    }

    private void share(double day) {
        window.on(new ReportShared(day, "r1", "AAA", "BBB", InformationKind.ALERT, "p1"));
    }
}
