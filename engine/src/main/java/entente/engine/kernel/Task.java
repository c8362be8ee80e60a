package entente.engine.kernel;

/** Something that an agent will do at a day. A task is at most once on its agent's agenda. */
public abstract class Task {

    /** Place among tasks of the same agent at the same day; lower goes first, then who was scheduled first. */
    private final int order;

    double day;
    long serial;
    int position = Agenda.NOT_PLANNED;

    protected Task(int order) {
        this.order = order;
    }

    /** Does it. */
    protected abstract void run(double day);

    /** The day it is planned for; only meaningful while it is planned. */
    public final double day() {
        return day;
    }

    /** Whether it is on the agenda. */
    public final boolean isPlanned() {
        return position != Agenda.NOT_PLANNED;
    }

    /** Total order: day, order, serial number. */
    final boolean isBefore(Task other) {
        if (day != other.day) {
            return day < other.day;
        }
        return order != other.order ? order < other.order : serial < other.serial;
    }
}
