package entente.engine.routine;

import entente.engine.event.Event;
import entente.engine.event.PoliticsEvent.AgreementBegun;
import entente.engine.event.PoliticsEvent.AgreementEnded;
import entente.engine.kernel.Agent;
import entente.engine.kernel.Task;
import entente.engine.run.RunContext;
import entente.engine.scenario.Agreement;
import entente.engine.sharing.Agreements;
import java.util.List;

/** Tells when agreements of the scenario begin and end during the run, unless they were left before. */
public final class AgreementDates {

    private final RunContext run;
    private final Agreements agreements;
    private final Agent control;

    public AgreementDates(RunContext run, Agreements agreements, Agent control) {
        this.run = run;
        this.agreements = agreements;
        this.control = control;
    }

    /** Plans every date. */
    public void start() {
        for (Agreement agreement : run.scenario().agreements()) {
            if (agreement.startDay() > 0) {
                tell(agreement, agreement.startDay(), AgreementBegun::new);
            }
            tell(agreement, agreement.lastDay(), AgreementEnded::new);
        }
    }

    private interface Told {
        Event of(double day, String nation, String partner);
    }

    private void tell(Agreement agreement, double when, Told told) {
        List<Integer> parties = run.order().numbers(agreement.parties());
        control.plan(
                new Task(0) {
                    @Override
                    protected void run(double day) {
                        for (int first : parties) {
                            for (int second : parties) {
                                if (first < second && stands(agreement, first, second)) {
                                    tell(told, first, second, day);
                                }
                            }
                        }
                    }
                },
                when);
    }

    private void tell(Told told, int first, int second, double day) {
        run.events().on(told.of(day, run.parties().id(first), run.parties().id(second)));
    }

    private boolean stands(Agreement agreement, int first, int second) {
        return agreements.stands(first, second, agreement.startDay(), agreement.lastDay());
    }
}
