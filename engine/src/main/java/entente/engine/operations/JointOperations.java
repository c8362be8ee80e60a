package entente.engine.operations;

import entente.engine.intelligence.IntelligenceParty;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.run.RunContext;
import entente.engine.scenario.Cooperation;
import entente.engine.scenario.Obstacle;
import entente.engine.sharing.Exchange;
import entente.engine.sharing.Willingness;
import entente.engine.threat.Plot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a host answers a request for a joint operation, by its standing rule. */
final class JointOperations {

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final DiplomaticRelations relations;
    private final Exchange exchange;
    private final Teams teams;
    private final Detection detection;
    private final Willingness willingness;

    JointOperations(
            RunContext run,
            List<IntelligenceParty> holders,
            DiplomaticRelations relations,
            Exchange exchange,
            Teams teams,
            Detection detection) {
        this.run = run;
        this.holders = holders;
        this.relations = relations;
        this.exchange = exchange;
        this.teams = teams;
        this.detection = detection;
        willingness = new Willingness(run.draws());
    }

    /** Why the host declines, or null if it accepts. A host that has the evidence itself does not ask who asks. */
    @Nullable
    Obstacle refusal(OpenCase open, double day) {
        Plot plot = open.plot();
        int host = open.host();
        if (!detection.hasCrossed(holders.get(host), plot, day)) {
            Obstacle unwilling = unwillingness(open, host, day);
            if (unwilling != null) {
                return unwilling;
            }
        }
        return canAct(open) ? null : Obstacle.CAPACITY;
    }

    /** Whether a team of the host is free. */
    boolean canAct(OpenCase open) {
        return teams.free(open.host()) > 0;
    }

    /** Whether a nation's law lets others act on its soil, or the law is no obstacle. */
    boolean isLawful(int host) {
        return run.rules().lifts(Obstacle.LAW)
                || run.order().nations().get(host).law().jointOperations();
    }

    /** Whether a host may accept a request by a decision of its own: where the law allows, or the case is its own too. */
    boolean mayAccept(OpenCase open, double day) {
        return isLawful(open.host()) || detection.hasCrossed(holders.get(open.host()), open.plot(), day);
    }

    private @Nullable Obstacle unwillingness(OpenCase open, int host, double day) {
        int asking = open.nation();
        if (!exchange.mayAskJointOperation(asking, host, day)) {
            return Obstacle.CHANNELS;
        }
        if (!isLawful(host)) {
            return Obstacle.JURISDICTION;
        }
        Cooperation rule = run.order().nations().get(host).cooperation();
        double softness = run.order().nations().get(host).sharing().softness();
        // A case after a failed interdiction is another occasion, with marks of its own.
        long key = Keys.of(open.plot().key(), open.plot().failedInterdictions());
        if (!lifts(Obstacle.POLITICS)
                && !willingness.reaches(
                        relations.affinity(host, asking),
                        rule.minimumAffinity(),
                        softness,
                        Purpose.JOINT_POLITICS,
                        day,
                        key,
                        open.requests())) {
            return Obstacle.POLITICS;
        }
        if (!lifts(Obstacle.TRUST)
                && !willingness.reaches(
                        exchange.trustInRequest(host, asking, open.plot()),
                        rule.minimumTrust(),
                        softness,
                        Purpose.JOINT_TRUST,
                        day,
                        key,
                        open.requests())) {
            return Obstacle.TRUST;
        }
        return null;
    }

    private boolean lifts(Obstacle obstacle) {
        return run.rules().lifts(obstacle);
    }
}
