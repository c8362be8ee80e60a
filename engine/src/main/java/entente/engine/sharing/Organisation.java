package entente.engine.sharing;

import entente.engine.intelligence.Analysis;
import entente.engine.intelligence.Copy;
import entente.engine.intelligence.Holder;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Institution;
import entente.engine.threat.Plot;
import java.util.BitSet;
import java.util.List;

/** An institution at work: its members, the way to it, and what its kind does with the reports that members send it. */
public abstract class Organisation {

    private final Institution spec;
    private final Holder holder;
    private final Analysis analysis;
    private final BitSet members = new BitSet();
    private List<Integer> memberNumbers;
    private double interoperability;
    private Route route;

    /**
     * An institution as the scenario describes it.
     *
     * @param holder what it holds, and its analysts
     * @param members numbers of its members at the start
     */
    Organisation(Institution spec, Holder holder, List<Integer> members, Analysis analysis) {
        this.spec = spec;
        this.holder = holder;
        this.analysis = analysis;
        members.forEach(this.members::set);
        memberNumbers = List.copyOf(members);
        interoperability = spec.interoperability();
        route = newRoute();
    }

    public final Institution spec() {
        return spec;
    }

    public final Holder holder() {
        return holder;
    }

    /** Whether a nation is a member. */
    public final boolean hasMember(int nation) {
        return members.get(nation);
    }

    /** Numbers of its members. */
    public final List<Integer> members() {
        return memberNumbers;
    }

    /** Takes a nation in, or lets it go; says whether that changes anything. */
    public final boolean setMember(int nation, boolean member) {
        boolean changes = members.get(nation) != member;
        members.set(nation, member);
        memberNumbers = members.stream().boxed().toList();
        return changes;
    }

    /** Whether it has to do with a kind of information at all, by its role. */
    abstract boolean deals(InformationKind kind);

    /** Whether its members can send it a kind of information. */
    public final boolean takes(InformationKind kind) {
        return spec.kinds().contains(kind) && deals(kind);
    }

    /** Whether its members may ask each other for joint operations through it. */
    boolean coordinates() {
        return false;
    }

    /** The way that members' reports take to it. */
    final Route route() {
        return route;
    }

    /** How well its formats match those of its members, 0..1. */
    final double interoperability() {
        return interoperability;
    }

    /** Closes a share of the gap to full interoperability; says whether there was a gap. */
    final boolean raiseInteroperability(double share) {
        double before = interoperability;
        interoperability += share * (1 - interoperability);
        route = newRoute();
        return interoperability != before;
    }

    private Route newRoute() {
        return Route.of(spec, spec.kinds().stream().filter(this::deals).toList(), interoperability);
    }

    /** Takes what has just arrived: gives it to its analysts, unless its kind has other use for it. */
    void receive(Copy copy, double day) {
        analysis.receive(holder, copy, day);
    }

    /** Hears that its analysts have just worked on a copy. */
    void analysed(Copy copy, double day) {}

    /** Hears that its dossiers may have grown without a new report. */
    void dossiersGrew(double day) {}

    /** Forgets a plot that is over. */
    void close(Plot plot) {}
}
