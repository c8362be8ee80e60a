package entente.engine.kernel;

import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A nation, network or institution on MASON's schedule. It keeps an agenda of its own and wakes for the first task on it, and
 * for nothing else but tasks that have since been moved; so whoever has nothing to do costs nothing.
 */
@SuppressWarnings("serial")
public final class Agent implements Steppable {

    private final transient Clock clock;
    private final int rank;
    private final transient Agenda agenda = new Agenda();
    /** When MASON will wake it; infinite if it will not. */
    private double wakeDay = Double.POSITIVE_INFINITY;

    private boolean acting;

    /** @param rank place among agents who act at the same day; every agent has another */
    Agent(Clock clock, int rank) {
        this.clock = clock;
        this.rank = rank;
    }

    /** Plans a task for a day, or moves it there; a day after the horizon takes it off the agenda. */
    public void plan(Task task, double day) {
        if (day > clock.horizonDays()) {
            cancel(task);
            return;
        }
        agenda.enter(task, Math.max(day, clock.day()));
        arm();
    }

    /** Takes a task off the agenda, if it is on it. */
    public void cancel(Task task) {
        agenda.strike(task);
    }

    /** Does all that is due; called by MASON. Woken for a task that has been moved, it finds nothing to do. */
    @Override
    public void step(SimState state) {
        double now = clock.masonDay();
        wakeDay = Double.POSITIVE_INFINITY;
        acting = true;
        while (agenda.firstDay() <= now) {
            Task task = agenda.takeFirst();
            clock.setDay(task.day);
            task.run(task.day);
        }
        acting = false;
        arm();
    }

    private void arm() {
        if (!acting && agenda.firstDay() < wakeDay) {
            double soonest = clock.soonest(agenda.firstDay());
            if (soonest < wakeDay) {
                wakeDay = soonest;
                clock.schedule(this, soonest, rank);
            }
        }
    }
}
