package entente.engine.operations;

import entente.engine.intelligence.IntelligenceParty;
import entente.engine.scenario.NationOrder;
import entente.engine.sharing.Exchange;
import java.util.ArrayList;
import java.util.List;

/**
 * What nations that keep a joint task force do without asking each other: they act on plots on either's soil, with the team
 * of whichever is free, and read each other's alerts on a plot together. The model are joint investigation teams (Council
 * Framework Decision 2002/465/JHA; Convention of 29 May 2000, Article 13): members act under the law of the host without
 * letters of request and may use in the team what their own services have. The host's law must let others act on its soil.
 */
final class TaskForces {

    private final NationOrder order;
    private final List<IntelligenceParty> holders;
    private final Exchange exchange;
    private final Teams teams;
    private final JointOperations jointOperations;

    TaskForces(
            NationOrder order,
            List<IntelligenceParty> holders,
            Exchange exchange,
            Teams teams,
            JointOperations jointOperations) {
        this.order = order;
        this.holders = holders;
        this.exchange = exchange;
        this.teams = teams;
        this.jointOperations = jointOperations;
    }

    /** Whether who has a case may act on the host's soil without asking. */
    boolean actsUnasked(OpenCase open, double day) {
        return open.nation() != open.host()
                && jointOperations.isLawful(open.host())
                && exchange.keepsTaskForce(open.nation(), open.host(), day);
    }

    /** Whose team takes a case: the detector's if one is free, else the host's, else another's by order; -1 if nobody's. */
    int freeCrew(OpenCase open, double day) {
        if (teams.free(open.nation()) > 0) {
            return open.nation();
        }
        if (mayAct(open.host(), open, day)) {
            return open.host();
        }
        for (int nation = 0; nation < order.size(); nation++) {
            if (mayAct(nation, open, day)) {
                return nation;
            }
        }
        return -1;
    }

    /** Whether a nation has a team free for a case of another's, and keeps a task force with all whom that concerns. */
    boolean mayAct(int nation, OpenCase open, double day) {
        return nation != open.nation()
                && teams.free(nation) > 0
                && exchange.keepsTaskForce(nation, open.nation(), day)
                && (open.nation() == open.host() || actsUnasked(open, day))
                && (nation == open.host()
                        || (jointOperations.isLawful(open.host())
                                && exchange.keepsTaskForce(nation, open.host(), day)));
    }

    /** Nations, and with them those who read their alerts in a common task force, by order. */
    List<IntelligenceParty> withPartners(List<IntelligenceParty> nations, double day) {
        if (!exchange.poolsAnyAlerts()) {
            return nations;
        }
        List<IntelligenceParty> all = new ArrayList<>(nations);
        for (IntelligenceParty nation : nations) {
            for (int other = 0; nation.isNation() && other < order.size(); other++) {
                IntelligenceParty partner = holders.get(other);
                if (other != nation.number()
                        && exchange.poolsAlerts(nation.number(), other, day)
                        && !all.contains(partner)) {
                    all.add(partner);
                }
            }
        }
        if (all.size() > nations.size()) {
            all.sort((first, second) -> Integer.compare(first.number(), second.number()));
        }
        return all;
    }
}
