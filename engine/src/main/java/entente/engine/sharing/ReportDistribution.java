package entente.engine.sharing;

import entente.engine.event.EventListener;
import entente.engine.event.ReportEvent.ControlBreached;
import entente.engine.event.ReportEvent.NoticeIssued;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.intelligence.Report;
import entente.engine.intelligence.SharedReport;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;
import entente.engine.threat.Plot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How an institution passes on what it got: to those members whom markings, originator control and, where it needs that,
 * the consensus of the others allow; to each once.
 */
final class ReportDistribution {

    private final Courier courier;
    private final Consensus consensus;
    private final EventListener events;
    private final Map<Plot, Map<Report, BitSet>> told = new LinkedHashMap<>();

    ReportDistribution(Courier courier, Consensus consensus, EventListener events) {
        this.courier = courier;
        this.consensus = consensus;
        this.events = events;
    }

    /** Forgets what was told about a plot that is over. */
    void close(Plot plot) {
        told.remove(plot);
    }

    /**
     * Passes copies on to every member whom the most restrictive of their markings allows.
     *
     * @param known all that is known, from which it shows whom the copies concern
     * @param notice whether they go as one notice; else each is a report of its own
     * @return how many members it passed anything on to
     */
    int pass(InstitutionState sender, List<SharedReport> copies, List<SharedReport> known, boolean notice, double day) {
        int reached = 0;
        for (int member : sender.members()) {
            reached += passTo(sender, member, copies, known, notice, day) ? 1 : 0;
        }
        return reached;
    }

    private boolean passTo(
            InstitutionState sender,
            int member,
            List<SharedReport> copies,
            List<SharedReport> known,
            boolean notice,
            double day) {
        if (!allows(tightest(copies), member, known)) {
            return false;
        }
        List<SharedReport> news = new ArrayList<>();
        for (SharedReport copy : copies) {
            if (copy.report().origin() != member
                    && isNews(copy.report(), member)
                    && mayPass(sender, copy, member, day)) {
                news.add(asAgreed(sender, copy, member));
            }
        }
        if (!news.isEmpty()) {
            if (notice) {
                events.on(new NoticeIssued(
                        day,
                        sender.spec().id(),
                        courier.nation(member),
                        news.get(0).report().subject().id(),
                        news.size()));
            }
            Report first = news.get(0).report();
            double asking = consensus.days(sender, first.origin(), member, first.key(), day);
            courier.send(sender, member, news, notice, day, asking);
        }
        return !news.isEmpty();
    }

    /** With as much left as the most reluctant member allows. */
    private SharedReport asAgreed(InstitutionState sender, SharedReport copy, int member) {
        return copy.withKept(Math.min(copy.kept(), allowed(sender, copy, member)));
    }

    private double allowed(InstitutionState sender, SharedReport copy, int member) {
        return consensus.allowed(
                sender, copy.report().origin(), member, copy.report().kind());
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

    private boolean mayPass(InstitutionState sender, SharedReport copy, int member, double day) {
        boolean controlled = copy.originatorControl();
        if (controlled && sender.spec().mandate().honoursOriginatorControl()) {
            withhold(sender, copy.report(), member, Obstacle.MARKING, day);
            return false;
        }
        if (allowed(sender, copy, member) <= 0) {
            withhold(sender, copy.report(), member, Obstacle.POLITICS, day);
            return false;
        }
        if (controlled) {
            events.on(new ControlBreached(day, copy.report().id(), sender.spec().id(), courier.nation(member)));
            courier.breached(sender, copy.report(), member, day);
        }
        return true;
    }

    private void withhold(InstitutionState sender, Report report, int member, Obstacle obstacle, double day) {
        events.on(new ReportWithheld(
                day,
                report.id(),
                sender.spec().id(),
                courier.nation(member),
                report.kind(),
                report.subject().id(),
                obstacle));
    }

    private static boolean allows(Marking tightest, int member, List<SharedReport> known) {
        return switch (tightest) {
            case CLEAR, GREEN -> true;
            case AMBER -> any(known, report -> concerns(report, member));
            case AMBER_STRICT -> any(known, report -> report.origin() == member);
            case RED -> false;
        };
    }

    private static boolean any(List<SharedReport> copies, Predicate<Report> test) {
        for (int i = 0; i < copies.size(); i++) {
            if (test.test(copies.get(i).report())) {
                return true;
            }
        }
        return false;
    }

    private static boolean concerns(Report report, int member) {
        boolean named = report.namesTarget() && report.subject() instanceof Plot plot && plot.target() == member;
        return named
                || report.place() == member
                || report.origin() == member
                || report.kind() == InformationKind.IDENTITY
                || report.kind() == InformationKind.ASSESSMENT;
    }

    private static Marking tightest(List<SharedReport> copies) {
        Marking tightest = Marking.CLEAR;
        for (SharedReport copy : copies) {
            Marking marking = copy.marking();
            tightest = marking.compareTo(tightest) > 0 ? marking : tightest;
        }
        return tightest;
    }

    /** Carries what an institution sends to its members. */
    interface Courier {

        /**
         * Sends copies to a member, as a notice or each as a report of its own.
         *
         * @param days until they may be sent
         */
        void send(
                InstitutionState sender,
                int member,
                List<SharedReport> copies,
                boolean notice,
                double day,
                double days);

        /** Hears that an institution passed on what its originator controls. */
        void breached(InstitutionState sender, Report report, int member, double day);

        /** The id of a nation. */
        String nation(int number);
    }
}
