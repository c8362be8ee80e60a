package entente.engine;

import entente.engine.decision.Decision;
import entente.engine.decision.NationDecision;
import entente.engine.decision.Outcome;
import entente.engine.event.PoliticsEvent.DecisionRefused;
import entente.engine.event.PoliticsEvent.DecisionTaken;
import entente.engine.kernel.Task;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one door through which nations, autopilots and the control act on a run. */
final class DecisionDispatcher {

    /** The order, among what the control does at a day, of all that comes before decisions given to the run. */
    static final int BEFORE_DECISIONS = -1;

    private static final int DECISIONS = 0;

    /** Carries out decisions of one kind. */
    interface Handler<D extends Decision> {
        /**
         * Carries it out and says what it changed, in words; null if it changed nothing.
         *
         * @throws Refusal if it cannot be carried out; then nothing has changed
         */
        @Nullable
        String apply(D decision, double day);
    }

    /** Hears that a nation's autopilot was switched on or off. */
    interface Switched {
        void autopilot(int nation, double day);
    }

    /** Why a decision cannot be carried out. */
    @SuppressWarnings("serial")
    static final class Refusal extends RuntimeException {
        Refusal(String reason) {
            super(reason, null, false, false);
        }
    }

    private final RunAssembly parts;
    private final Map<Class<?>, Handler<Decision>> handlers = new LinkedHashMap<>();

    /** @param autopilotSwitched hears of nations, by number, whose autopilot was switched on or off */
    DecisionDispatcher(RunAssembly parts, Switched autopilotSwitched) {
        this.parts = parts;
        new SharingDecisions(parts).register(this);
        new TreatyDecisions(parts).register(this);
        new InstitutionDecisions(parts).register(this);
        new OperationDecisions(parts).register(this);
        new PoliticsDecisions(parts).register(this);
        new CapacityDecisions(parts).register(this);
        new Injects(parts, autopilotSwitched).register(this);
        new PoliticsInjects(parts).register(this);
        parts.decisionPoints.register(this);
    }

    /** Says who carries out decisions of a kind. */
    <D extends Decision> void register(Class<D> kind, Handler<D> handler) {
        handlers.put(kind, (decision, day) -> handler.apply(kind.cast(decision), day));
    }

    /** Plans a decision for its day; it comes after everything else that happens then. */
    void plan(Decision decision) {
        plan(decision, DECISIONS);
    }

    /** Plans a decision for its day, at a place among what the control does then. */
    void plan(Decision decision, int order) {
        parts.control.plan(
                new Task(order) {
                    @Override
                    protected void run(double day) {
                        apply(decision, day);
                    }
                },
                decision.day());
    }

    /** Carries out a decision now. One that changes nothing leaves no trace. */
    Outcome apply(Decision decision, double day) {
        String by = decision instanceof NationDecision own ? own.nation() : "control";
        Handler<Decision> handler = handlers.get(decision.getClass());
        if (handler == null) {
            throw new IllegalStateException("nobody carries out " + decision.type());
        }
        try {
            String effect = handler.apply(decision, day);
            if (effect == null) {
                return Outcome.unchanged();
            }
            parts.events.on(new DecisionTaken(day, by, decision.type(), effect));
            return Outcome.changed(effect);
        } catch (Refusal refusal) {
            String reason = String.valueOf(refusal.getMessage());
            parts.events.on(new DecisionRefused(day, by, decision.type(), reason));
            return Outcome.refused(reason);
        }
    }
}
