package entente.results.measure;

import entente.engine.event.PoliticsEvent.MoneySpent;
import entente.engine.event.PoliticsEvent.Spending;

/** Adds up what is spent, and what staff costs. Hears of the end after the staff book. */
final class CostTally implements Tally {

    private final ScenarioFacts ground;
    private final StaffBook staff;
    private final Column cost;
    private final Column staffCost;
    private final Column spent;

    CostTally(ScenarioFacts ground, StaffBook staff, RunTotals totals) {
        this.ground = ground;
        this.staff = staff;
        cost = totals.column(CostMeasures.COST);
        staffCost = totals.column(CostMeasures.STAFF);
        spent = totals.column(CostMeasures.SPENT);
    }

    @Override
    public void subscribe(Dispatch dispatch) {
        dispatch.on(MoneySpent.class, this::spent);
    }

    private void spent(MoneySpent event) {
        if (!ground.counts(event.day())) {
            return;
        }
        int place = ground.places().of(event.by());
        if (event.purpose() != Spending.CONTRIBUTION) {
            spent.add(place, event.amount());
        } else if (place != MeasurePlaces.OVERALL) {
            spent.addHere(place, event.amount());
        }
    }

    @Override
    public void end(double endDay) {
        double institutions = ground.countedDays(0, endDay) * ground.institutionAnalysts();
        for (int place = 0; place < ground.places().size(); place++) {
            double analystDays = staff.analystDays(place) + (place == MeasurePlaces.OVERALL ? institutions : 0);
            double amount = (staff.teamDays(place) * ground.costs().teamYear()
                            + analystDays * ground.costs().analystYear())
                    / ScenarioFacts.YEAR_DAYS;
            staffCost.addHere(place, amount);
            cost.addHere(place, amount + spent.numerator(place));
        }
    }
}
