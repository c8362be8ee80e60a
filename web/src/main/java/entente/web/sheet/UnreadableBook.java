package entente.web.sheet;

import entente.engine.description.Message;

/** A file is no book of tables, or none that may be read here. */
public final class UnreadableBook extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Message told;

    /** Refused for this reason, which names what to do. */
    public UnreadableBook(String key, Object... arguments) {
        super(key);
        told = Message.of(key, arguments);
    }

    /** The reason, for people. */
    public Message told() {
        return told;
    }
}
