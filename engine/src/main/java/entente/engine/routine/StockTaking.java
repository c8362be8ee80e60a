package entente.engine.routine;

import entente.engine.kernel.Agent;
import entente.engine.kernel.Task;
import entente.engine.scenario.NationOrder;
import entente.engine.sharing.Integration;

/**
 * Takes stock of how close nations stand, in the middle of every half-year, so that the mean of what it finds is close to
 * the average over time. It changes nothing.
 */
public final class StockTaking extends Task {

    private static final double EVERY_DAYS = 365.25 / 2;

    private final Integration integration;
    private final Agent control;

    public StockTaking(Integration integration, Agent control) {
        // Before decisions of the same day, in a live run and in a replay alike.
        super(-1);
        this.integration = integration;
        this.control = control;
    }

    /** Plans the first time, where there is more than one nation. */
    public void start(NationOrder order) {
        if (order.size() > 1) {
            control.plan(this, EVERY_DAYS / 2);
        }
    }

    @Override
    protected void run(double day) {
        integration.assess(day);
        control.plan(this, day + EVERY_DAYS);
    }
}
