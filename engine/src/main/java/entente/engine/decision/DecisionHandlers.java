package entente.engine.decision;

/** Where whoever carries out decisions of some kind says so. */
public interface DecisionHandlers {

    /** Carries out decisions of one kind. */
    interface Handler<D extends Decision> {
        /**
         * Carries it out and says what became of it.
         *
         * @throws Refusal if it cannot be carried out; then nothing has changed
         */
        Outcome apply(D decision, double day);
    }

    /** Says who carries out decisions of a kind. */
    <D extends Decision> void on(Class<D> kind, Handler<D> handler);
}
