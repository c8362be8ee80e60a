package entente.engine.threat;

import entente.engine.kernel.Agent;
import entente.engine.kernel.Task;

/** The clock of one plot: it runs to the attack, slower while the plot is contained. */
final class PlotClock extends Task {

    private final Agent agent;
    private final Runnable atEnd;
    private final double totalDays;
    private final int stages;
    private double remainingDays;
    private double speed = 1;
    private double readDay;

    /** @param stages stages of equal mean length that are told apart, 1 or more */
    PlotClock(Agent agent, double totalDays, int stages, double bornDay, Runnable atEnd) {
        super(InstantOrder.CLOCK);
        this.agent = agent;
        this.totalDays = totalDays;
        this.stages = stages;
        this.atEnd = atEnd;
        remainingDays = totalDays;
        readDay = bornDay;
        agent.plan(this, attackDay());
    }

    /** When the attack will come at the present speed. */
    double attackDay() {
        return speed == 0 ? Double.POSITIVE_INFINITY : readDay + remainingDays / speed;
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
        agent.plan(this, attackDay());
    }

    void stop() {
        agent.cancel(this);
    }

    @Override
    protected void run(double day) {
        atEnd.run();
    }
}
