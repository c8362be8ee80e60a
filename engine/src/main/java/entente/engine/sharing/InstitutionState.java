package entente.engine.sharing;

import entente.engine.intelligence.Analysis;
import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.intelligence.SharedReport;
import entente.engine.scenario.Channel;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Institution;
import entente.engine.threat.Plot;
import java.util.BitSet;
import java.util.List;

/** An institution at work: its members, the way to it, and what its kind does with the reports that members send it. */
public abstract class InstitutionState {

    private final Institution spec;
    private final IntelligenceParty holder;
    private final Analysis analysis;
    private final BitSet members = new BitSet();
    private List<Integer> memberNumbers;
    private double interoperability;
    private ReportRoute route;
    private final ReportRoute alignedRoute;
    private final BitSet aligned = new BitSet();
    private final Staff staff;

    /**
     * An institution as the scenario describes it.
     *
     * @param holder what it holds, and its analysts
     * @param members numbers of its members at the start
     */
    InstitutionState(Institution spec, IntelligenceParty holder, List<Integer> members, Analysis analysis) {
        this.spec = spec;
        this.holder = holder;
        this.analysis = analysis;
        members.forEach(this.members::set);
        memberNumbers = List.copyOf(members);
        interoperability = spec.exchange().interoperability();
        route = newRoute(interoperability);
        alignedRoute = newRoute(1);
        staff = new Staff(holder);
    }

    public final Institution spec() {
        return spec;
    }

    public final IntelligenceParty holder() {
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
        return spec.exchange().kinds().contains(kind) && deals(kind);
    }

    /** Whether its mandate covers a report by the channel it goes back to: without one of its own, it covers all. */
    final boolean covers(Report report) {
        List<Channel> channels = spec.mandate().channels();
        return channels.isEmpty() || (report.channel() != null && channels.contains(report.channel()));
    }

    /** Whether its members can send it anything at all. */
    final boolean takesInformation() {
        return !route.kinds().isEmpty();
    }

    /** Whether its members may ask each other for joint operations through it. */
    final boolean coordinates() {
        return deals(InformationKind.ALERT) && spec.mandate().coordinatesJointOperations();
    }

    /** Whether its members keep a joint task force. */
    final boolean keepsTaskForce() {
        return deals(InformationKind.ALERT) && spec.mandate().jointTaskForce();
    }

    /** Whether its own evidence on a plot has reached its threshold. */
    final boolean vouches(Plot plot) {
        Dossier dossier = holder.findDossier(plot);
        return dossier != null && dossier.evidence() >= spec.analysis().evidenceThreshold();
    }

    /** The analysts that members have lent it or pay for. */
    public final Staff staff() {
        return staff;
    }

    /** The way that a member's reports take to it. */
    final ReportRoute route(int member) {
        return aligned.get(member) ? alignedRoute : route;
    }

    /** How well its formats match those of members who have not aligned theirs with them, 0..1. */
    public final double interoperability() {
        return interoperability;
    }

    /** How well its formats match those of one member, 0..1. */
    final double interoperability(int member) {
        return aligned.get(member) ? 1 : interoperability;
    }

    /** Whether a nation has adopted its formats. */
    final boolean isAligned(int nation) {
        return aligned.get(nation);
    }

    /** Has a nation adopt its formats for good; says whether it had not before. */
    final boolean align(int nation) {
        boolean changes = !aligned.get(nation);
        aligned.set(nation);
        return changes;
    }

    /**
     * Closes a share of the gap to a level of interoperability; says whether there was a gap.
     *
     * @param upTo the level, 0..1
     */
    final boolean raiseInteroperability(double share, double upTo) {
        double before = interoperability;
        interoperability += share * Math.max(0, upTo - before);
        route = newRoute(interoperability);
        return interoperability != before;
    }

    private ReportRoute newRoute(double match) {
        return ReportRoute.of(
                spec, spec.exchange().kinds().stream().filter(this::deals).toList(), match);
    }

    /** Starts what it does by itself at regular times. */
    void start() {}

    /** Takes what has just arrived: gives it to its analysts, unless its kind has other use for it. */
    void receive(SharedReport copy, double day) {
        analysis.receive(holder, copy, day);
    }

    /** Hears that a member has filed a report of its own. */
    void filed(IntelligenceParty member, Report report, double day) {}

    /** Hears that its analysts have just worked on a copy. */
    void analysed(SharedReport copy, double day) {}

    /** Hears that its dossiers may have grown without a new report. */
    void dossiersGrew(double day) {}

    /** Forgets a plot that is over. */
    void close(Plot plot) {}
}
