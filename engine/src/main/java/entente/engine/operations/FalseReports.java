package entente.engine.operations;

import entente.engine.intelligence.CurrentCapabilities;
import entente.engine.intelligence.Filing;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.kernel.Agent;
import entente.engine.kernel.Task;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.run.RunContext;
import entente.engine.sharing.Exchange;
import entente.engine.threat.Network;
import entente.engine.threat.Plot;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The false reports of one nation, each on one of the plots that it imagines. */
public final class FalseReports extends Task {

    private static final double YEAR_DAYS = 365.25;

    /** Time after which a plot that was imagined, and came to nothing, is forgotten. Assumption. */
    private static final double FORGOTTEN_DAYS = 2 * YEAR_DAYS;

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final List<Network> networks;
    private final Exchange exchange;
    private final Filing filing;
    private final int nation;
    private final Agent agent;
    private final long key;
    private final double perDay;
    private final ArrayDeque<Plot> imagined = new ArrayDeque<>();
    private @Nullable Plot current;
    private long number;

    public FalseReports(
            RunContext run,
            List<IntelligenceParty> holders,
            List<Network> networks,
            Exchange exchange,
            CurrentCapabilities means,
            Filing filing,
            int nation) {
        super(3);
        this.run = run;
        this.holders = holders;
        this.networks = networks;
        this.exchange = exchange;
        this.filing = filing;
        this.nation = nation;
        agent = holders.get(nation).agent();
        key = holders.get(nation).key();
        perDay = means.capability(nation).falseLeads().falseReportsPerYear() / YEAR_DAYS;
    }

    /** Plans the first. */
    public void start() {
        planAfter(0);
    }

    private void planAfter(double day) {
        if (perDay > 0 && !networks.isEmpty()) {
            double gap = Keys.exponential(run.draws().bits(Purpose.FALSE_REPORT, day, key, number)) / perDay;
            agent.plan(this, day + gap);
        }
    }

    @Override
    protected void run(double day) {
        long reportKey = Keys.of(Keys.of(key, Purpose.FALSE_REPORT.code()), number);
        filing.fileFalse(nation, plot(reportKey, day), reportKey, day);
        number++;
        planAfter(day);
    }

    /** The plot that the present report is about: the one imagined last, or a new one. */
    private Plot plot(long reportKey, double day) {
        double mean = run.rules().reporting().reportsPerPhantom();
        Plot last = current;
        if (last != null && !last.hasEnded() && !run.draws().happens(1 / mean, Purpose.PHANTOM, day, reportKey, 0)) {
            return last;
        }
        forget(day);
        int network = (int) (networks.size() * run.draws().uniform(Purpose.PHANTOM, day, reportKey, 1));
        Plot phantom = Plot.phantom(reportKey, network, nation, day);
        imagined.add(phantom);
        current = phantom;
        return phantom;
    }

    private void forget(double day) {
        while (!imagined.isEmpty() && imagined.getFirst().bornDay() < day - FORGOTTEN_DAYS) {
            Plot old = imagined.removeFirst();
            if (!old.isDetected()) {
                old.end();
                holders.forEach(holder -> holder.close(old));
                exchange.close(old);
            }
        }
    }
}
