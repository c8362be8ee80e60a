package entente.engine.routine;

import entente.engine.kernel.Agent;
import entente.engine.kernel.Task;

/** Something that a nation does again and again. */
abstract class Review extends Task {

    private static final int REVIEWS = 5;

    private final Agent nation;
    private final double everyDays;

    Review(Agent nation, double everyDays) {
        super(REVIEWS);
        this.nation = nation;
        this.everyDays = everyDays;
    }

    /** Plans the next one after a day. */
    final void planAfter(double day) {
        nation.plan(this, day + everyDays);
    }

    /** Plans it at the next of its regular times after a day. */
    final void resumeAfter(double day) {
        planAfter(everyDays * Math.floor(day / everyDays));
    }

    @Override
    protected final void run(double day) {
        if (review(day)) {
            planAfter(day);
        }
    }

    /** Reviews, and says whether to go on doing so. */
    abstract boolean review(double day);
}
