package entente.engine.decision;

import entente.engine.event.EventListener;
import entente.engine.event.PoliticsEvent.DecisionRefused;
import entente.engine.event.PoliticsEvent.DecisionTaken;
import entente.engine.kernel.Agent;
import entente.engine.kernel.Task;
import java.util.LinkedHashMap;
import java.util.Map;

/** The one door through which nations, autopilots and the control act on a run. */
public final class DecisionDispatcher implements DecisionHandlers {

    /** The order, among what the control does at a day, of all that comes before decisions given to the run. */
    public static final int BEFORE_DECISIONS = -1;

    private static final int DECISIONS = 0;
    private static final String CONTROL = "control";

    private final Agent control;
    private final EventListener events;
    private final Map<Class<?>, Handler<Decision>> handlers = new LinkedHashMap<>();

    /**
     * One that knows no kind of decision yet.
     *
     * @param control whose tasks planned decisions are
     */
    public DecisionDispatcher(Agent control, EventListener events) {
        this.control = control;
        this.events = events;
    }

    @Override
    public <D extends Decision> void on(Class<D> kind, Handler<D> handler) {
        if (handlers.put(kind, (decision, day) -> handler.apply(kind.cast(decision), day)) != null) {
            throw new IllegalStateException("two carry out " + Decision.type(kind));
        }
    }

    /** Plans a decision for its day; it comes after everything else that happens then. */
    public void plan(Decision decision) {
        plan(decision, DECISIONS);
    }

    /** Plans a decision for its day, at a place among what the control does then. */
    public void plan(Decision decision, int order) {
        control.plan(
                new Task(order) {
                    @Override
                    protected void run(double day) {
                        apply(decision, day);
                    }
                },
                decision.day());
    }

    /** Carries out a decision now. One that changes nothing leaves no trace. */
    public Outcome apply(Decision decision, double day) {
        Outcome outcome = outcome(decision, day);
        String by = decision instanceof NationDecision own ? own.nation() : CONTROL;
        switch (outcome.status()) {
            case CHANGED -> events.on(new DecisionTaken(day, by, decision.type(), outcome.message()));
            case REFUSED -> events.on(new DecisionRefused(day, by, decision.type(), outcome.message()));
            case UNCHANGED -> {}
        }
        return outcome;
    }

    private Outcome outcome(Decision decision, double day) {
        Handler<Decision> handler = handlers.get(decision.getClass());
        if (handler == null) {
            throw new IllegalStateException("nobody carries out " + decision.type());
        }
        try {
            return handler.apply(decision, day);
        } catch (Refusal refusal) {
            return Outcome.refused(refusal.why());
        }
    }
}
