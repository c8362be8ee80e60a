package entente.engine.sharing;

import entente.engine.event.ReportEvent.Job;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportLeaked;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.intelligence.Analysis;
import entente.engine.intelligence.CurrentCapabilities;
import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.intelligence.SharedReport;
import entente.engine.kernel.Task;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.random.Draws;
import entente.engine.random.Purpose;
import entente.engine.run.RunContext;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Rules;
import entente.engine.threat.Plot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Carries reports: a release job of the sender's analysts, the way, the leaks on it, and the arrival. */
final class Transport {

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final DiplomaticRelations relations;
    private final CurrentCapabilities means;
    private final Analysis analysis;
    private final Rules rules;
    private final Draws draws;
    private final BiConsumer<Plot, Double> leaked;
    private final Inbox inbox;
    private final int[][] given;
    private final int[] queued;
    private final Set<String> heldBack = new LinkedHashSet<>();

    /** Takes what arrives at an institution. */
    interface Inbox {
        void arrived(IntelligenceParty institution, SharedReport copy, double day);
    }

    /** @param leaked hears of plots that a leak warns */
    Transport(
            RunContext run,
            List<IntelligenceParty> holders,
            DiplomaticRelations relations,
            CurrentCapabilities means,
            Analysis analysis,
            BiConsumer<Plot, Double> leaked,
            Inbox inbox) {
        this.run = run;
        this.holders = holders;
        this.relations = relations;
        this.means = means;
        this.analysis = analysis;
        this.leaked = leaked;
        this.inbox = inbox;
        rules = run.rules();
        draws = run.draws();
        given = new int[holders.size()][holders.size()];
        queued = new int[holders.size()];
    }

    /** Reports of a party's own that its analysts have yet to release. */
    int queued(IntelligenceParty origin) {
        return queued[origin.number()];
    }

    /** Reports that one party has sent another so far. */
    int given(int from, int to) {
        return given[from][to];
    }

    /** Counts reports that an institution sends a member. */
    void countGiven(int from, int to, int reports) {
        given[from][to] += reports;
    }

    /** Queues one release job of the sender's analysts, then the report goes its way; a fast lane needs no such job. */
    void queue(Release release, double day) {
        Report report = release.report();
        IntelligenceParty sender = release.sender();
        IntelligenceParty recipient = release.recipient();
        boolean own = report.origin() == sender.number();
        if (own) {
            report.sentTo().set(recipient.number());
        }
        ReportRoute route = release.route();
        if (route != null && route.isFastLane()) {
            send(release, day);
            return;
        }
        if (own) {
            report.queuedFor().set(recipient.number());
            queued[sender.number()]++;
        }
        double mean = means.capability(sender.number()).analysis().releaseDays();
        double service = draws.duration(DurationLaw.EXPONENTIAL, mean, Purpose.RELEASE, day, release.key(), 0);
        sender.queue().submit(Job.RELEASE, service, day, done -> {
            if (own) {
                report.queuedFor().clear(recipient.number());
                queued[sender.number()]--;
            }
            if (own && !heldBack.isEmpty() && heldBack.remove(ticket(report, recipient))) {
                report.sentTo().clear(recipient.number());
            } else {
                send(release, done);
            }
        });
    }

    /** Stops a release that is queued, if it has not been sent yet; says whether it could. */
    boolean holdBack(Report report, IntelligenceParty recipient) {
        return report.queuedFor().get(recipient.number()) && heldBack.add(ticket(report, recipient));
    }

    /** Whether a release is queued and held back. */
    boolean isHeldBack(Report report, IntelligenceParty recipient) {
        return !heldBack.isEmpty() && heldBack.contains(ticket(report, recipient));
    }

    /** Lets a release that was held back go on, if it has not been dropped yet; says whether it could. */
    boolean letGo(Report report, IntelligenceParty recipient) {
        return !heldBack.isEmpty() && heldBack.remove(ticket(report, recipient));
    }

    /** Sends copies to a recipient, as a notice or each by itself, to arrive after a time. */
    void carry(IntelligenceParty recipient, List<SharedReport> copies, boolean notice, double day, double travelDays) {
        if (travelDays == 0) {
            arrive(recipient, copies, notice, day);
        } else {
            recipient.agent().plan(new Arrival(recipient, copies, notice), day + travelDays);
        }
    }

    private void send(Release release, double day) {
        Report report = release.report();
        IntelligenceParty sender = release.sender();
        IntelligenceParty recipient = release.recipient();
        ReportRoute route = release.route();
        if (route == null) {
            throw new IllegalStateException("a report without a way passed the gates");
        }
        run.events()
                .on(new ReportShared(
                        day,
                        report.id(),
                        sender.id(),
                        recipient.id(),
                        report.kind(),
                        report.subject().id()));
        given[sender.number()][recipient.number()]++;
        boolean own = report.origin() == sender.number();
        SharedReport copy = new SharedReport(
                report,
                sender.number(),
                release.copy().kept() * (own ? 1 - release.policy().sanitisation() : 1),
                release.marking(),
                route.interoperability(),
                own ? release.policy().originatorControl() : release.copy().originatorControl(),
                route.onwardConsent());
        leak(release, day);
        double delay = own ? release.policy().delayDays() : 0;
        double latency = draws.duration(
                route.latencyLaw(), route.latencyDays(), Purpose.LATENCY, day, release.key(), sender.key());
        carry(recipient, List.of(copy), false, day, delay + latency * detour(sender, recipient));
    }

    /** How safe the line between two parties is, 0..1: the weaker side counts, and institutions are as safe as can be. */
    private double safety(IntelligenceParty sender, IntelligenceParty recipient) {
        return Math.min(safety(sender), safety(recipient));
    }

    private double safety(IntelligenceParty party) {
        return party.isNation() ? means.secureChannels(party.number()) : 1;
    }

    /** By which factor the way between two parties is longer for want of a safe line. */
    double detour(IntelligenceParty sender, IntelligenceParty recipient) {
        return 1 + rules.insecurity().insecureDelay() * (1 - safety(sender, recipient));
    }

    /**
     * It may leak on its way; the sender trusts the recipient less, by how open its side of the line was,
     * unless its own is the weaker.
     */
    private void leak(Release release, double day) {
        IntelligenceParty sender = release.sender();
        IntelligenceParty recipient = release.recipient();
        double probability = rules.reporting().leakProbability() * (1 - safety(sender, recipient));
        if (draws.happens(probability, Purpose.LEAK, day, release.key(), sender.key())) {
            Report report = release.report();
            run.events()
                    .on(new ReportLeaked(
                            day,
                            report.id(),
                            sender.id(),
                            recipient.id(),
                            report.subject().id()));
            if (safety(recipient) <= safety(sender)) {
                double weight = rules.trust().breachWeight() * (1 - safety(recipient));
                relations.blame(sender.number(), recipient.number(), weight, day);
            }
            if (report.subject() instanceof Plot plot) {
                leaked.accept(plot, day);
            }
        }
    }

    private void arrive(IntelligenceParty recipient, List<SharedReport> copies, boolean notice, double day) {
        List<SharedReport> news = new ArrayList<>(copies.size());
        for (SharedReport copy : copies) {
            if (!isDuplicate(recipient, copy, day)) {
                news.add(copy);
            }
        }
        if (notice && !news.isEmpty()) {
            analysis.receiveNotice(recipient, news, day);
        } else if (recipient.isNation()) {
            news.forEach(copy -> analysis.receive(recipient, copy, day));
        } else {
            news.forEach(copy -> inbox.arrived(recipient, copy, day));
        }
    }

    /**
     * Whether the recipient has the report already; one that comes too late may cost its origin trust. Evidence is asked for
     * after the plot is over: it stands in no dossier and is never late.
     */
    private boolean isDuplicate(IntelligenceParty recipient, SharedReport copy, double day) {
        Report report = copy.report();
        boolean duplicate = report.origin() == recipient.number();
        if (report.kind() == InformationKind.ASSESSMENT
                && holders.get(copy.sender()).isNation()) {
            duplicate |= report.isHeldBy(recipient.number());
        }
        boolean intelligence = report.kind() != InformationKind.EVIDENCE;
        if (!duplicate && intelligence && report.subject() instanceof Plot plot) {
            Dossier dossier = recipient.findDossier(plot);
            duplicate = dossier != null && dossier.holds(report);
            if (plot.hasEnded() && recipient.isNation()) {
                analysis.receiveLate(recipient, copy, plot, day);
            }
        }
        String sender = holders.get(copy.sender()).id();
        run.events()
                .on(new ReportArrived(day, report.id(), sender, recipient.id(), day - report.filedDay(), duplicate));
        return duplicate;
    }

    private static String ticket(Report report, IntelligenceParty recipient) {
        return report.id() + ">" + recipient.id();
    }

    /** Copies on their way. */
    private final class Arrival extends Task {
        private final IntelligenceParty recipient;
        private final List<SharedReport> copies;
        private final boolean notice;

        Arrival(IntelligenceParty recipient, List<SharedReport> copies, boolean notice) {
            super(1);
            this.recipient = recipient;
            this.copies = copies;
            this.notice = notice;
        }

        @Override
        protected void run(double day) {
            arrive(recipient, copies, notice, day);
        }
    }
}
