package entente.engine.sharing;

import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.Clauses;

/** A bilateral agreement at work: its clauses, the days it is in force, and the ways for reports that follow from both. */
final class Pact {

    private final int first;
    private final int second;
    private final Clauses clauses;
    private final double startDay;
    private final double lastDay;
    private AgreementTerms terms;
    private ReportRoute route;
    private ReportRoute fastLane;

    /** @param lastDay the last day it is in force; infinite when it does not end */
    Pact(int first, int second, AgreementTerms terms, Clauses clauses, double startDay, double lastDay) {
        this.first = Math.min(first, second);
        this.second = Math.max(first, second);
        this.terms = terms;
        this.clauses = clauses;
        this.startDay = startDay;
        this.lastDay = lastDay;
        route = ReportRoute.of(terms, clauses);
        fastLane = route.fastLane(clauses.fastLaneDays());
    }

    /** The number of the party that comes first in the order of nations. */
    int first() {
        return first;
    }

    /** The number of the other party. */
    int second() {
        return second;
    }

    AgreementTerms terms() {
        return terms;
    }

    double startDay() {
        return startDay;
    }

    double lastDay() {
        return lastDay;
    }

    boolean isInForce(double day) {
        return day >= startDay && day <= lastDay;
    }

    /** The way for reports; in a crisis the fast lane, if there is such a clause. */
    ReportRoute route(boolean crisis) {
        return crisis && terms.jointWork().crisisFastLane() ? fastLane : route;
    }

    /** Closes a share of the gap to a level of interoperability, 0..1; says whether there was a gap. */
    boolean raiseInteroperability(double share, double upTo) {
        double before = terms.exchange().interoperability();
        double after = before + share * Math.max(0, upTo - before);
        if (after == before) {
            return false;
        }
        terms = terms.withInteroperability(after);
        route = ReportRoute.of(terms, clauses);
        fastLane = route.fastLane(clauses.fastLaneDays());
        return true;
    }
}
