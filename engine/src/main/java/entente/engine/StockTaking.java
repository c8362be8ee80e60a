package entente.engine;

import entente.engine.kernel.Task;
import entente.engine.sharing.Integration;

/**
 * Takes stock of how close nations stand, in the middle of every half-year, so that the mean of what it finds is close to
 * the average over time. It changes nothing.
 */
final class StockTaking extends Task {

    private static final double EVERY_DAYS = 365.25 / 2;

    private final RunAssembly parts;
    private final Integration integration;

    StockTaking(RunAssembly parts) {
        // Before decisions of the same day, in a live run and in a replay alike.
        super(-1);
        this.parts = parts;
        integration = new Integration(
                parts.order, parts.relations, parts.agreements, parts.policies, parts.exchange, parts.events);
    }

    void start() {
        if (parts.order.size() > 1) {
            parts.control.plan(this, EVERY_DAYS / 2);
        }
    }

    @Override
    protected void run(double day) {
        integration.assess(day);
        parts.control.plan(this, day + EVERY_DAYS);
    }
}
