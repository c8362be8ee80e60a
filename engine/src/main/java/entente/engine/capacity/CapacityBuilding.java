package entente.engine.capacity;

import entente.engine.description.Baseline;
import entente.engine.event.EventListener;
import entente.engine.event.PoliticsEvent.MoneySpent;
import entente.engine.event.PoliticsEvent.Spending;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.kernel.Agent;
import entente.engine.kernel.Task;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.InstitutionKind;
import entente.engine.scenario.NationOrder;
import entente.engine.scenario.Programme;
import entente.engine.scenario.ProgrammeKind;
import entente.engine.sharing.Exchange;
import entente.engine.sharing.InstitutionState;
import entente.engine.threat.Network;
import entente.engine.threat.Prevention;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Capacity building, by centres out of their budgets and by nations at once. A programme that nobody can learn from any
 * more is not paid. Each payment closes a share of the gap between a level and saturation after the programme's lag, so
 * that after n quarters of full funding of one recipient level(n) = saturation − (saturation − level(0)) × (1 − gain/4)^n.
 */
public final class CapacityBuilding {

    private static final int QUARTERS = 4;
    private static final Programme[] STANDARD = Arrays.stream(ProgrammeKind.values())
            .map(kind -> Defaults.of(Programme.class, Baseline.STANDARD, Map.of("kind", kind)))
            .toArray(Programme[]::new);

    private final NationOrder order;
    private final List<IntelligenceParty> holders;
    private final EventListener events;
    private final Curriculum curriculum;
    private final Map<Integer, ProgrammeBudget> budgets = new LinkedHashMap<>();

    /** @param holders nations, then institutions, by number */
    public CapacityBuilding(
            NationOrder order,
            List<IntelligenceParty> holders,
            CapabilityChanges abilities,
            Exchange exchange,
            Prevention prevention,
            List<Network> networks,
            EventListener events) {
        this.order = order;
        this.holders = holders;
        this.events = events;
        curriculum = new Curriculum(
                abilities, exchange.standards(), prevention, networks, new ProgrammeDeliveries(order, events));
        for (InstitutionState centre : exchange.organisations()) {
            if (centre.spec().kind() == InstitutionKind.CAPACITY_CENTRE) {
                budgets.put(centre.holder().number(), new ProgrammeBudget(this, centre));
            }
        }
    }

    /** Starts the programmes of all centres. */
    public void start() {
        budgets.values().forEach(ProgrammeBudget::start);
    }

    /**
     * Adds a contribution to the budget of an institution for the year to come; one that builds no capacity has no use for
     * it.
     *
     * @param institution its number as a holder
     */
    public void contributed(int institution, double money) {
        ProgrammeBudget centre = budgets.get(institution);
        if (centre != null) {
            centre.contributed(money);
        }
    }

    /**
     * Has a nation pay for a programme in another at once; says whether there is anything to learn there. The money buys
     * the standard programme for as long as it lasts.
     */
    public boolean fund(int funder, int partner, ProgrammeKind kind, double money, double day) {
        Programme programme = STANDARD[kind.ordinal()];
        double quarters = QUARTERS * money / programme.costPerYear();
        double share = 1 - StrictMath.pow(1 - programme.gainPerYear() / QUARTERS, quarters);
        List<Integer> both = List.of(Math.min(funder, partner), Math.max(funder, partner));
        List<Integer> recipients = kind == ProgrammeKind.WORKSHOPS ? both : List.of(partner);
        Lesson lesson = forThoseInNeed(
                new Lesson(order.id(funder), kind, share, programme.saturation(), recipients, both), day);
        if (lesson.recipients().isEmpty()) {
            return false;
        }
        events.on(new MoneySpent(day, order.id(funder), Spending.CAPACITY_BUILDING, money));
        deliver(lesson, holders.get(partner).agent(), day + programme.lagDays());
        return true;
    }

    NationOrder order() {
        return order;
    }

    EventListener events() {
        return events;
    }

    Lesson forThoseInNeed(Lesson lesson, double day) {
        return curriculum.forThoseInNeed(lesson, day);
    }

    /** Plans a lesson's effect. */
    void deliver(Lesson lesson, Agent agent, double when) {
        agent.plan(
                new Task(4) {
                    @Override
                    protected void run(double day) {
                        curriculum.teach(lesson, day);
                    }
                },
                when);
    }
}
