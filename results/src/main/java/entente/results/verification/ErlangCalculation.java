package entente.results.verification;

import entente.engine.scenario.Scenario;
import entente.results.verification.VerificationCase.Calculation;
import entente.results.verification.oracle.Erlang;
import entente.results.verification.oracle.ServerChain;
import java.util.List;

/** Erlang's formulas for a nation's analysts against the chains that they sum up. */
final class ErlangCalculation implements Calculation {

    /** Patience of a mean service time, as an example. */
    private static final double IMPATIENCE = 1;

    private static final int MOST_SERVERS = 100;
    private static final double MOST_LOAD = 0.9;

    /** Room for so many relaxation lengths of the queue; what is cut off is below rounding. */
    private static final double LENGTHS = 40;

    @Override
    public Domain domain() {
        return AnalystReduction.followed()
                .where(
                        scenario -> AnalystReduction.servers(scenario) <= MOST_SERVERS
                                && AnalystReduction.load(scenario) <= MOST_LOAD * AnalystReduction.servers(scenario),
                        scenario -> "the load is " + AnalystReduction.load(scenario) + " for "
                                + AnalystReduction.servers(scenario)
                                + " analysts: the chains are solved for up to " + MOST_SERVERS
                                + " analysts and a load of "
                                + MOST_LOAD + " each");
    }

    @Override
    public List<MeasuredValue> rows(Scenario scenario) {
        int servers = AnalystReduction.servers(scenario);
        double load = AnalystReduction.load(scenario);
        int room = (int) Math.ceil(LENGTHS / Math.log(servers / load)) + 10;
        String words = ", " + servers + " servers, load " + ScenarioDifference.plain(load);
        return List.of(
                MeasuredValue.exact(
                        "B: share lost" + words,
                        Erlang.lost(servers, load),
                        new ServerChain(servers, load, 0, 0).allBusy()),
                MeasuredValue.exact(
                        "C: share that waits" + words,
                        Erlang.waits(servers, load),
                        new ServerChain(servers, load, 0, room).allBusy()),
                MeasuredValue.exact(
                        "A: share that waits" + words,
                        Erlang.waitsImpatiently(servers, load, IMPATIENCE),
                        new ServerChain(servers, load, IMPATIENCE, room).allBusy()));
    }
}
