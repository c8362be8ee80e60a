package entente.engine.justice;

import entente.engine.kernel.Agent;
import entente.engine.kernel.Task;

/** What happens in the course of justice at a later day. */
interface Step {

    /** Place among what a nation does at the same instant: after what reaches it, before what it reviews. */
    int ORDER = 4;

    void take(double day);

    /** Takes a step after a time, at once if that is 0. */
    static void after(double days, double day, Agent agent, Step step) {
        if (days == 0) {
            step.take(day);
        } else {
            agent.plan(task(step), day + days);
        }
    }

    /** The step as a task on an agenda. */
    static Task task(Step step) {
        return new Task(ORDER) {
            @Override
            protected void run(double day) {
                step.take(day);
            }
        };
    }
}
