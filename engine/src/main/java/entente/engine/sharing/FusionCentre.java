package entente.engine.sharing;

import entente.engine.event.EventListener;
import entente.engine.event.ReportEvent.ControlBreached;
import entente.engine.event.ReportEvent.NoticeIssued;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.intelligence.Copy;
import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.Holder;
import entente.engine.intelligence.Report;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;
import entente.engine.threat.Plot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fusion centre: members contribute reports, its analysts keep dossiers, and it issues notices to those members whom
 * the most restrictive of the contributing markings allows.
 */
public final class FusionCentre {

    private final Institution spec;
    private final Holder holder;
    private final BitSet members;
    private List<Integer> memberNumbers;
    private final Courier courier;
    private final EventListener events;
    private final Map<Plot, Map<Report, BitSet>> told = new LinkedHashMap<>();
    private double interoperability;
    private Route route;

    /** Carries what the centre sends. */
    interface Courier {
        /** Sends copies to a member, as a notice or each as a report of its own. */
        void send(FusionCentre centre, int member, List<Copy> copies, boolean notice, double day);

        /** Hears that the centre passed on what its originator controls. */
        void breached(FusionCentre centre, Report report, int member, double day);

        /** The id of a nation. */
        String nation(int number);
    }

    /** @param interoperability how well its formats match those of its members at the start, 0..1 */
    FusionCentre(
            Institution spec,
            Holder holder,
            List<Integer> members,
            Courier courier,
            EventListener events,
            double interoperability) {
        this.spec = spec;
        this.holder = holder;
        this.courier = courier;
        this.events = events;
        this.members = new BitSet();
        members.forEach(this.members::set);
        memberNumbers = List.copyOf(members);
        this.interoperability = interoperability;
        route = Route.of(spec, interoperability);
    }

    public Institution spec() {
        return spec;
    }

    public Holder holder() {
        return holder;
    }

    /** Whether a nation is a member. */
    public boolean hasMember(int nation) {
        return members.get(nation);
    }

    /** Numbers of its members. */
    public List<Integer> members() {
        return memberNumbers;
    }

    /** Takes a nation in, or lets it go; says whether that changes anything. */
    public boolean setMember(int nation, boolean member) {
        boolean changes = members.get(nation) != member;
        members.set(nation, member);
        memberNumbers = members.stream().boxed().toList();
        return changes;
    }

    /** The way that members' reports take to it. */
    Route route() {
        return route;
    }

    /** How well its formats match those of its members, 0..1. */
    double interoperability() {
        return interoperability;
    }

    /** Closes a share of the gap to full interoperability; says whether there was a gap. */
    boolean raiseInteroperability(double share) {
        double before = interoperability;
        interoperability += share * (1 - interoperability);
        route = Route.of(spec, interoperability);
        return interoperability != before;
    }

    /** Passes on what its analysts have just worked on, as far as it may. */
    void analysed(Copy copy, double day) {
        Report report = copy.report();
        if (report.kind() == InformationKind.IDENTITY) {
            List<Copy> entry = List.of(copy);
            memberNumbers.forEach(member -> pass(member, entry, entry, true, day));
            return;
        }
        Plot plot = (Plot) report.subject();
        if (spec.relaysReports()) {
            List<Copy> known = linked(plot);
            known.add(copy);
            memberNumbers.forEach(member -> pass(member, List.of(copy), known, false, day));
        }
        Dossier dossier = holder.findDossier(plot);
        if (dossier != null) {
            issueNotices(dossier, day);
        }
    }

    /** Issues the notices that are due, after its dossiers have grown without a new report. */
    void issueNotices(double day) {
        new ArrayList<>(holder.dossiers()).forEach(dossier -> issueNotices(dossier, day));
    }

    private void issueNotices(Dossier dossier, double day) {
        if (dossier.evidence() >= spec.evidenceThreshold()) {
            List<Copy> copies = new ArrayList<>(dossier.copies());
            memberNumbers.forEach(member -> pass(member, copies, copies, true, day));
        }
    }

    private List<Copy> linked(Plot plot) {
        Dossier dossier = holder.findDossier(plot);
        return dossier == null ? new ArrayList<>() : new ArrayList<>(dossier.copies());
    }

    /** Forgets what it told about a plot that is over. */
    void close(Plot plot) {
        told.remove(plot);
    }

    /** Passes copies on to a member whom their markings allow; whom they concern shows from all that is known. */
    private void pass(int member, List<Copy> copies, List<Copy> known, boolean notice, double day) {
        if (!allows(tightest(copies), member, known)) {
            return;
        }
        List<Copy> news = new ArrayList<>();
        for (Copy copy : copies) {
            if (copy.report().origin() != member && isNews(copy.report(), member) && mayPass(copy, member, day)) {
                news.add(copy);
            }
        }
        if (!news.isEmpty()) {
            if (notice) {
                events.on(new NoticeIssued(
                        day,
                        spec.id(),
                        courier.nation(member),
                        news.get(0).report().subject().id(),
                        news.size()));
            }
            courier.send(this, member, news, notice, day);
        }
    }

    /** Whether the member was not yet told of a report, by notice or otherwise; it counts as told from now on. */
    private boolean isNews(Report report, int member) {
        if (!(report.subject() instanceof Plot plot)) {
            return true;
        }
        BitSet toldOf =
                told.computeIfAbsent(plot, key -> new LinkedHashMap<>()).computeIfAbsent(report, key -> new BitSet());
        boolean news = !toldOf.get(member);
        toldOf.set(member);
        return news;
    }

    private boolean mayPass(Copy copy, int member, double day) {
        if (!copy.originatorControl()) {
            return true;
        }
        if (spec.honoursOriginatorControl()) {
            events.on(new ReportWithheld(
                    day,
                    copy.report().id(),
                    spec.id(),
                    courier.nation(member),
                    copy.report().kind(),
                    copy.report().subject().id(),
                    Obstacle.MARKING));
            return false;
        }
        events.on(new ControlBreached(day, copy.report().id(), spec.id(), courier.nation(member)));
        courier.breached(this, copy.report(), member, day);
        return true;
    }

    private static boolean allows(Marking tightest, int member, List<Copy> known) {
        return switch (tightest) {
            case CLEAR, GREEN -> true;
            case AMBER -> known.stream().anyMatch(copy -> concerns(copy.report(), member));
            case AMBER_STRICT -> known.stream().anyMatch(copy -> copy.report().origin() == member);
            case RED -> false;
        };
    }

    private static boolean concerns(Report report, int member) {
        boolean named = report.namesTarget() && report.subject() instanceof Plot plot && plot.target() == member;
        return named
                || report.place() == member
                || report.origin() == member
                || report.kind() == InformationKind.IDENTITY;
    }

    private static Marking tightest(List<Copy> copies) {
        Marking tightest = Marking.CLEAR;
        for (Copy copy : copies) {
            Marking marking = copy.marking();
            tightest = marking.compareTo(tightest) > 0 ? marking : tightest;
        }
        return tightest;
    }
}
