package entente.results.measure;

import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.CaseOpened;
import entente.engine.event.CaseEvent.Ending;
import entente.engine.event.CaseEvent.FalseLeadTaken;
import entente.engine.event.CaseEvent.FalseMatchMade;
import entente.engine.event.CaseEvent.FundsFrozen;
import entente.engine.event.CaseEvent.JointOperationAccepted;
import entente.engine.event.CaseEvent.JointOperationAsked;
import entente.engine.event.CaseEvent.JointOperationDeclined;
import entente.engine.event.CaseEvent.TaskForceActed;

/** Counts cases and requests to act together. */
final class CaseTally implements Tally {

    private final ScenarioFacts ground;
    private final Column precision;
    private final Column wait;
    private final Column jointSuccess;
    private final Column wrongful;
    private final Column falseLeads;
    private final Column frozen;
    private final Column frozenWrongly;
    private final Column falseMatches;
    private final Column asked;
    private final Column accepted;
    private final Column declined;
    private final Column joint;
    private final double[] unasked;

    CaseTally(ScenarioFacts ground, RunTotals totals) {
        this.ground = ground;
        precision = totals.column(CaseMeasures.PRECISION);
        wait = totals.column(CaseMeasures.CASE_WAIT);
        jointSuccess = totals.column(CaseMeasures.JOINT_SUCCESS);
        joint = totals.column(CaseMeasures.JOINT);
        wrongful = totals.column(CaseMeasures.WRONGFUL);
        falseLeads = totals.column(CaseMeasures.FALSE_LEADS);
        frozen = totals.column(CaseMeasures.FUNDS_FROZEN);
        frozenWrongly = totals.column(CaseMeasures.FUNDS_FROZEN_WRONGLY);
        falseMatches = totals.column(CaseMeasures.FALSE_MATCHES);
        asked = totals.column(CaseMeasures.ASKED);
        accepted = totals.column(CaseMeasures.ACCEPTED);
        declined = totals.column(CaseMeasures.DECLINED);
        unasked = new double[ground.places().size()];
    }

    @Override
    public void subscribe(Dispatch dispatch) {
        dispatch.on(CaseOpened.class, this::opened);
        dispatch.on(CaseClosed.class, this::closed);
        dispatch.on(FalseLeadTaken.class, event -> add(falseLeads, event.day(), event.nation()));
        dispatch.on(FundsFrozen.class, this::frozen);
        dispatch.on(FalseMatchMade.class, event -> add(falseMatches, event.day(), event.nation()));
        dispatch.on(JointOperationAsked.class, event -> add(asked, event.day(), event.nation()));
        dispatch.on(JointOperationAccepted.class, event -> add(accepted, event.day(), event.nation()));
        dispatch.on(TaskForceActed.class, this::acted);
        dispatch.on(JointOperationDeclined.class, event -> add(declined, event.day(), event.nation()));
    }

    private void opened(CaseOpened event) {
        if (ground.counts(event.day())) {
            int place = ground.places().of(event.nation());
            precision.add(place, event.real() ? 1 : 0, 1);
            wait.add(place, event.waitedDays(), 1);
        }
    }

    private void closed(CaseClosed event) {
        if (event.ending() == Ending.WRONGFUL) {
            add(wrongful, event.day(), event.nation());
        }
    }

    private void acted(TaskForceActed event) {
        if (ground.counts(event.day())) {
            unasked[ground.places().of(event.nation())]++;
        }
    }

    private void frozen(FundsFrozen event) {
        add(frozen, event.day(), event.nation());
        if (!event.real()) {
            add(frozenWrongly, event.day(), event.nation());
        }
    }

    /** After the plots stopped by two nations have been counted. */
    @Override
    public void end(double endDay) {
        for (int place = 0; place < ground.places().size(); place++) {
            jointSuccess.set(place, joint.numerator(place), accepted.numerator(place) + unasked[place]);
        }
    }

    private void add(Column column, double day, String nation) {
        if (ground.counts(day)) {
            column.add(ground.places().of(nation));
        }
    }
}
