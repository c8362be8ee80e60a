package entente.engine.random;

/**
 * What a random draw is for; draws for different purposes never share a stream. Name and code of a purpose are part of what
 * a seed means: append only. Whoever renames one or changes its code changes runs; the order of the constants does not
 * matter.
 */
public enum Purpose {
    NETWORK(0),
    BIRTH(1),
    BIRTH_RATE(2),
    BIRTH_MARK(3),
    TEAM(4),
    FOOTPRINT(5),
    TARGET(6),
    CLOCK(7),
    ATTACK(8),
    SEVERITY(9),
    TRACE(10),
    TRACE_CHANNEL(11),
    TRACE_PLACE(12),
    FALSE_REPORT(13),
    PHANTOM(14),
    FALSE_LEAD(15),
    GRADE(16),
    MARKING(17),
    TARGET_NAMED(18),
    ANALYSIS(19),
    RELEASE(20),
    LINKAGE(21),
    POLITICS_GATE(22),
    TRUST_GATE(23),
    DISCRETION_GATE(24),
    LATENCY(25),
    LEAK(26),
    INTERDICTION(27),
    INTERDICTION_SUCCESS(28),
    JOINT_POLITICS(29),
    JOINT_TRUST(30),
    FALSE_LEAD_TIME(31),
    INTERROGATION(32),
    RECRUITMENT(33),
    WATCHLIST(34),
    AFFINITY_DRIFT(35),
    LEADERSHIP(36),
    LEADERSHIP_SHIFT(37),
    VERIFICATION(38),
    VERIFICATION_FINDING(39),
    EXTRADITION(40),
    EXTRADITION_POLITICS(41),
    EVIDENCE(42),
    TRIAL(43),
    VERDICT(44),
    FORECAST(45),
    ASSESSMENT(46),
    INTRUSION(47),
    CONSENSUS(48),
    DETERRENCE(49),
    FREEZE(50),
    FALSE_MATCH(51),
    RESUMPTION(52);

    private final int code;

    Purpose(int code) {
        this.code = code;
    }

    /** The number that stands for this purpose where keys are mixed. */
    public int code() {
        return code;
    }
}
