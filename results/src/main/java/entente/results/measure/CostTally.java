package entente.results.measure;

import entente.engine.event.PoliticsEvent.MoneySpent;
import entente.engine.event.PoliticsEvent.Spending;
import entente.engine.scenario.Costs;

/** Adds up what is spent, and what staff and agreements cost. Hears of the end after the books of both. */
final class CostTally implements Tally {

    private final ScenarioFacts ground;
    private final StaffBook staff;
    private final UpkeepBook upkeep;
    private final Column cost;
    private final Column staffCost;
    private final Column agreements;
    private final Column spent;

    CostTally(ScenarioFacts ground, StaffBook staff, UpkeepBook upkeep, RunTotals totals) {
        this.ground = ground;
        this.staff = staff;
        this.upkeep = upkeep;
        cost = totals.column(CostMeasures.COST);
        staffCost = totals.column(CostMeasures.STAFF);
        agreements = totals.column(CostMeasures.AGREEMENTS);
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
        Costs.Keeping rates = ground.costs().keeping();
        double institutions = ground.countedDays(0, endDay) * ground.institutionAnalysts();
        for (int place = 0; place < ground.places().size(); place++) {
            double analystDays = staff.analystDays(place) + (place == MeasurePlaces.OVERALL ? institutions : 0);
            double amount = (staff.teamDays(place) * rates.teamYear() + analystDays * rates.analystYear())
                    / ScenarioFacts.YEAR_DAYS;
            double kept = upkeep.agreementDays(place) * rates.agreementYear() / ScenarioFacts.YEAR_DAYS;
            staffCost.addHere(place, amount);
            agreements.addHere(place, kept);
            cost.addHere(place, amount + kept + spent.numerator(place));
        }
    }
}
