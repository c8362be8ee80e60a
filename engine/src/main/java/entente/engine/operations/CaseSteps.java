package entente.engine.operations;

import entente.engine.intelligence.IntelligenceParty;
import entente.engine.kernel.Task;
import java.util.List;

/** What happens next with cases at later days: at most one step for each. */
final class CaseSteps {

    /** What happens with a case. */
    interface Step {
        void take(OpenCase open, double day);
    }

    private final List<IntelligenceParty> holders;

    CaseSteps(List<IntelligenceParty> holders) {
        this.holders = holders;
    }

    /** Plans the next step of a case; one that is due at once is taken at once. */
    void plan(OpenCase open, double days, double day, Step step) {
        if (days == 0) {
            open.setNext(null);
            step.take(open, day);
            return;
        }
        Task task = new Task(0) {
            @Override
            protected void run(double due) {
                open.setNext(null);
                step.take(open, due);
            }
        };
        open.setNext(task);
        holders.get(open.nation()).agent().plan(task, day + days);
    }

    /** Gives up the next step of a case, if there is one. */
    void cancel(OpenCase open) {
        Task next = open.next();
        if (next != null) {
            holders.get(open.nation()).agent().cancel(next);
            open.setNext(null);
        }
    }
}
