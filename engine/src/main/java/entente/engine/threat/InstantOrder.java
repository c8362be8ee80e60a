package entente.engine.threat;

/** The order of what one network does at the same instant. */
final class InstantOrder {

    static final int CLOCK = 0;
    static final int BIRTH = 1;
    static final int RECRUIT = 2;
    static final int TRACE = 3;

    private InstantOrder() {}
}
