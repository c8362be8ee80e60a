package entente.engine.capacity;

import entente.engine.event.PoliticsEvent.MoneySpent;
import entente.engine.event.PoliticsEvent.Spending;
import entente.engine.kernel.Task;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Programme;
import entente.engine.sharing.InstitutionState;
import java.util.List;
import java.util.TreeSet;

/**
 * The budget of one capacity-building centre, spent at the start of every quarter: on its programmes in their order, a
 * quarter of the yearly cost each, as far as the money goes. What nobody can use is kept.
 */
final class ProgrammeBudget extends Task {

    /** A quarter of a year, in days. */
    static final double QUARTER_DAYS = 365.25 / 4;

    private static final int QUARTERS = 4;

    private final CapacityBuilding building;
    private final InstitutionState centre;
    private final Institution spec;
    private final double[] instalments = new double[QUARTERS];
    private double money;

    ProgrammeBudget(CapacityBuilding building, InstitutionState centre) {
        super(4);
        this.building = building;
        this.centre = centre;
        spec = centre.spec();
    }

    /** Plans the first quarter, if there is anything to spend money on. */
    void start() {
        if (!spec.development().programmes().isEmpty()) {
            centre.holder().agent().plan(this, 0);
        }
    }

    /** Takes a contribution, to be spent over the four quarters to come. */
    void contributed(double amount) {
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            instalments[quarter] += amount / QUARTERS;
        }
    }

    @Override
    protected void run(double day) {
        money += spec.development().budgetPerYear() / QUARTERS + instalments[0];
        System.arraycopy(instalments, 1, instalments, 0, QUARTERS - 1);
        instalments[QUARTERS - 1] = 0;
        spec.development().programmes().forEach(programme -> fund(programme, day));
        centre.holder().agent().plan(this, day + QUARTER_DAYS);
    }

    private void fund(Programme programme, double day) {
        double cost = programme.costPerYear() / QUARTERS;
        double paid = Math.min(cost, money);
        double funded = cost == 0 ? 1 : paid / cost;
        if (funded == 0) {
            return;
        }
        Lesson lesson = building.forThoseInNeed(lesson(programme, programme.gainPerYear() / QUARTERS * funded), day);
        if (lesson.recipients().isEmpty()) {
            return;
        }
        money -= paid;
        if (paid > 0) {
            building.events().on(new MoneySpent(day, spec.id(), Spending.CAPACITY_BUILDING, paid));
        }
        building.deliver(lesson, centre.holder().agent(), day + programme.lagDays());
    }

    private Lesson lesson(Programme programme, double share) {
        List<Integer> recipients = building.order().numbers(programme.recipients());
        TreeSet<Integer> peers = new TreeSet<>(centre.members());
        peers.addAll(recipients);
        return new Lesson(spec.id(), programme.kind(), share, programme.saturation(), recipients, List.copyOf(peers));
    }
}
