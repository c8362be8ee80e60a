package entente.engine.threat;

import entente.engine.kernel.Agent;
import entente.engine.kernel.Task;

/** The clock of one plot: it runs to the attack, slower while the plot is contained. On the way the last stage begins. */
final class PlotClock extends Task {

    /** What happens at a reading of the clock. */
    interface Reading {
        void reached(double day);
    }

    private final Agent agent;
    private final Reading atLastStage;
    private final Runnable atEnd;
    private final double totalDays;
    private final int stages;
    private double remainingDays;
    private double speed = 1;
    private double readDay;
    private boolean inLastStage;

    /**
     * A clock that starts.
     *
     * @param stages stages of equal mean length that are told apart, 1 or more
     * @param atLastStage what happens at the beginning of the last stage, or half-way if there is only one
     */
    PlotClock(Agent agent, double totalDays, int stages, double bornDay, Reading atLastStage, Runnable atEnd) {
        super(InstantOrder.CLOCK);
        this.agent = agent;
        this.totalDays = totalDays;
        this.stages = stages;
        this.atLastStage = atLastStage;
        this.atEnd = atEnd;
        remainingDays = totalDays;
        readDay = bornDay;
        agent.plan(this, dueDay());
    }

    /** When the attack will come at the present speed. */
    double attackDay() {
        return speed == 0 ? Double.POSITIVE_INFINITY : readDay + remainingDays / speed;
    }

    /** When the last stage begins at the present speed, or the attack comes if it has begun. */
    private double dueDay() {
        if (inLastStage || speed == 0) {
            return attackDay();
        }
        double untilLastStage = remainingDays - totalDays / Math.max(2, stages);
        return readDay + Math.max(0, untilLastStage) / speed;
    }

    /** What is left at full speed, in days. */
    double remainingDays(double day) {
        return Math.max(0, remainingDays - (day - readDay) * speed);
    }

    /** The stage reached, from 1. */
    int stage(double day) {
        double done = totalDays == 0 ? 1 : 1 - remainingDays(day) / totalDays;
        return Math.min(stages, 1 + (int) (done * stages));
    }

    /** Lets it run at another speed from now on, 0..1. */
    void run(double newSpeed, double day) {
        remainingDays = remainingDays(day);
        readDay = day;
        speed = newSpeed;
        agent.plan(this, dueDay());
    }

    void stop() {
        agent.cancel(this);
    }

    @Override
    protected void run(double day) {
        if (inLastStage) {
            atEnd.run();
        } else {
            inLastStage = true;
            agent.plan(this, attackDay());
            atLastStage.reached(day);
        }
    }
}
