package entente.engine.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that an agent has planned, first things first: a binary heap, with the days beside it so that most comparisons
 * look at no task.
 */
final class Agenda {

    static final int NOT_PLANNED = -1;

    private @Nullable Task[] tasks = new @Nullable Task[16];
    private double[] days = new double[16];
    private int planned;
    private long serials;

    /** The day of the first task; infinite if there is none. */
    double firstDay() {
        return planned == 0 ? Double.POSITIVE_INFINITY : days[0];
    }

    /** Enters a task for a day, or moves it there. */
    void enter(Task task, double day) {
        task.day = day;
        task.serial = serials++;
        if (task.position == NOT_PLANNED) {
            if (planned == days.length) {
                tasks = Arrays.copyOf(tasks, 2 * planned);
                days = Arrays.copyOf(days, 2 * planned);
            }
            task.position = planned++;
        }
        settle(task);
    }

    /** Strikes a task out, if it is there. */
    void strike(Task task) {
        int hole = task.position;
        if (hole == NOT_PLANNED) {
            return;
        }
        task.position = NOT_PLANNED;
        Task last = at(--planned);
        tasks[planned] = null;
        if (hole < planned) {
            last.position = hole;
            settle(last);
        }
    }

    /** Strikes out the first task, and says which that was. There must be one. */
    Task takeFirst() {
        Task first = at(0);
        strike(first);
        return first;
    }

    private Task at(int position) {
        Task task = tasks[position];
        if (task == null) {
            throw new IllegalStateException("the agenda has no task at " + position);
        }
        return task;
    }

    /** Puts a task whose place or day has changed where it belongs in the heap. */
    private void settle(Task task) {
        int position = task.position;
        while (position > 0) {
            int above = (position - 1) / 2;
            if (!isBefore(task, above)) {
                break;
            }
            put(at(above), position);
            position = above;
        }
        while (2 * position + 1 < planned) {
            int below = earlierChild(position);
            if (!isAfter(task, below)) {
                break;
            }
            put(at(below), position);
            position = below;
        }
        put(task, position);
    }

    private boolean isBefore(Task task, int position) {
        return task.day < days[position] || (task.day == days[position] && task.isBefore(at(position)));
    }

    private boolean isAfter(Task task, int position) {
        return task.day > days[position]
                || (task.day == days[position] && at(position).isBefore(task));
    }

    private int earlierChild(int position) {
        int left = 2 * position + 1;
        int right = left + 1;
        return right < planned && isAfter(at(left), right) ? right : left;
    }

    private void put(Task task, int position) {
        tasks[position] = task;
        days[position] = task.day;
        task.position = position;
    }
}
