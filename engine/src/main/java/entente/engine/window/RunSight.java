package entente.engine.window;

import entente.engine.operations.Operations;
import entente.engine.operations.Teams;
import entente.engine.routine.DecisionPoints;
import entente.engine.run.RunContext;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Nation;
import entente.engine.sharing.Exchange;
import entente.engine.sharing.InstitutionState;
import entente.engine.view.NationView.AttackView;
import java.util.List;
import java.util.function.DoubleSupplier;

/** What windows on a run look at. */
public final class RunSight {

    private final RunContext run;
    private final DoubleSupplier clock;
    private final HeldIntelligence held;
    private final PoliticalSituation situation;
    private final Operations operations;
    private final Teams teams;
    private final Exchange exchange;
    private final DecisionPoints points;
    private final AttackLog attacks;
    private final List<String> networkIds;
    private final List<String> nationIds;
    private final List<String> institutionIds;

    /**
     * A sight of the given parts.
     *
     * @param clock knows the present day
     * @param networkIds ids of networks, by number
     */
    public RunSight(
            RunContext run,
            DoubleSupplier clock,
            HeldIntelligence held,
            PoliticalSituation situation,
            Operations operations,
            Teams teams,
            Exchange exchange,
            DecisionPoints points,
            AttackLog attacks,
            List<String> networkIds) {
        this.run = run;
        this.clock = clock;
        this.held = held;
        this.situation = situation;
        this.operations = operations;
        this.teams = teams;
        this.exchange = exchange;
        this.points = points;
        this.attacks = attacks;
        this.networkIds = networkIds;
        nationIds = run.order().nations().stream().map(Nation::id).toList();
        institutionIds =
                run.parties().institutions().stream().map(Institution::id).toList();
    }

    double day() {
        return clock.getAsDouble();
    }

    double reviewDays() {
        return run.rules().reviews().autopilotReviewDays();
    }

    HeldIntelligence held() {
        return held;
    }

    PoliticalSituation situation() {
        return situation;
    }

    Operations operations() {
        return operations;
    }

    Teams teams() {
        return teams;
    }

    DecisionPoints points() {
        return points;
    }

    List<AttackView> attacks() {
        return attacks.attacks();
    }

    List<String> networkIds() {
        return networkIds;
    }

    List<String> nationIds() {
        return nationIds;
    }

    List<String> institutionIds() {
        return institutionIds;
    }

    /** The number of a nation or institution. */
    int number(String party) {
        int number = run.parties().number(party);
        if (number < 0) {
            throw new IllegalArgumentException("there is no nation or institution " + party + " in this scenario");
        }
        return number;
    }

    /** The number of a nation. */
    int nation(String id) {
        int number = run.order().number(id);
        if (number < 0) {
            throw new IllegalArgumentException("there is no nation " + id + " in this scenario");
        }
        return number;
    }

    /** An institution at work. */
    InstitutionState institution(String id) {
        int number = institutionIds.indexOf(id);
        if (number < 0) {
            throw new IllegalArgumentException("there is no institution " + id + " in this scenario");
        }
        return exchange.organisations().get(number);
    }
}
