package entente.engine.decision;

import entente.engine.description.Message;

/** Why a decision cannot be carried out. Whoever throws it has changed nothing yet. */
@SuppressWarnings("serial")
public final class Refusal extends RuntimeException {

    private final transient Message why;

    /** The key is given without the {@code refusal.} that it begins with. */
    public Refusal(String key, Object... arguments) {
        super("refusal." + key, null, false, false);
        why = Message.of("refusal." + key, arguments);
    }

    /** The reason. */
    public Message why() {
        return why;
    }
}
