package entente.engine.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A nation, network or institution on MASON's schedule. It keeps an agenda of its own and wakes for the first task on it, and
 * for nothing else but tasks that have since been moved; so whoever has nothing to do costs nothing.
 */
@SuppressWarnings("serial")
public final class Agent implements Steppable {

    static final int NOT_PLANNED = -1;

    private final transient Clock clock;
    private final int rank;
    private transient @Nullable Task[] agenda = new @Nullable Task[16];
    private int planned;
    private long serials;
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
        task.day = Math.max(day, clock.day());
        task.serial = serials++;
        if (task.position == NOT_PLANNED) {
            if (planned == agenda.length) {
                agenda = Arrays.copyOf(agenda, 2 * planned);
            }
            task.position = planned++;
        }
        settle(task);
        arm();
    }

    /** Takes a task off the agenda, if it is on it. */
    public void cancel(Task task) {
        int hole = task.position;
        if (hole == NOT_PLANNED) {
            return;
        }
        task.position = NOT_PLANNED;
        Task last = at(--planned);
        agenda[planned] = null;
        if (hole < planned) {
            last.position = hole;
            settle(last);
        }
    }

    /** Does all that is due; called by MASON. Woken for a task that has been moved, it finds nothing to do. */
    @Override
    public void step(SimState state) {
        double now = clock.masonDay();
        wakeDay = Double.POSITIVE_INFINITY;
        acting = true;
        while (planned > 0 && at(0).day <= now) {
            Task task = at(0);
            cancel(task);
            clock.setDay(task.day);
            task.run(task.day);
        }
        acting = false;
        arm();
    }

    private void arm() {
        if (!acting && planned > 0 && at(0).day < wakeDay) {
            double soonest = clock.soonest(at(0).day);
            if (soonest < wakeDay) {
                wakeDay = soonest;
                clock.schedule(this, soonest, rank);
            }
        }
    }

    private Task at(int position) {
        Task task = agenda[position];
        if (task == null) {
            throw new IllegalStateException("the agenda has no task at " + position);
        }
        return task;
    }

    /** Puts a task whose place or day has changed where it belongs in the binary heap. */
    private void settle(Task task) {
        int position = task.position;
        while (position > 0) {
            int above = (position - 1) / 2;
            Task parent = at(above);
            if (!task.isBefore(parent)) {
                break;
            }
            position = put(parent, position, above);
        }
        while (2 * position + 1 < planned) {
            int below = earlierChild(position);
            Task child = at(below);
            if (!child.isBefore(task)) {
                break;
            }
            position = put(child, position, below);
        }
        put(task, position, position);
    }

    private int earlierChild(int position) {
        int left = 2 * position + 1;
        int right = left + 1;
        return right < planned && at(right).isBefore(at(left)) ? right : left;
    }

    /** Puts a task at a position and says which one it left. */
    private int put(Task task, int position, int left) {
        agenda[position] = task;
        task.position = position;
        return left;
    }
}
