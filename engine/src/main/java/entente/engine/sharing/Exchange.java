package entente.engine.sharing;

import entente.engine.event.EventListener;
import entente.engine.event.ReportEvent.Job;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportLeaked;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.intelligence.Analysis;
import entente.engine.intelligence.Copy;
import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.Holder;
import entente.engine.intelligence.Means;
import entente.engine.intelligence.Report;
import entente.engine.kernel.Task;
import entente.engine.politics.Relations;
import entente.engine.random.Draws;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Nation;
import entente.engine.scenario.NationOrder;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingPolicy;
import entente.engine.scenario.SharingRegime;
import entente.engine.threat.Plot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The exchange of reports: offers each analysed report to everyone, tests the gates, and carries what passes. */
public final class Exchange {

    private final Scenario scenario;
    private final NationOrder order;
    private final Draws draws;
    private final List<Holder> holders;
    private final Relations relations;
    private final Agreements agreements;
    private final Policies policies;
    private final Means means;
    private final Analysis analysis;
    private final EventListener events;
    private final BiConsumer<Plot, Double> leaked;
    private final Gates gates;
    private final List<FusionCentre> centres = new ArrayList<>();
    private final int[][] given;
    private final Set<String> heldBack = new LinkedHashSet<>();

    /**
     * @param holders nations, then institutions, by number
     * @param priorities how much each nation cares about each network
     * @param leaked hears of plots that a leak warns
     */
    public Exchange(
            Scenario scenario,
            NationOrder order,
            Draws draws,
            List<Holder> holders,
            Relations relations,
            Agreements agreements,
            Policies policies,
            Means means,
            Analysis analysis,
            double[][] priorities,
            EventListener events,
            BiConsumer<Plot, Double> leaked) {
        this.scenario = scenario;
        this.order = order;
        this.draws = draws;
        this.holders = holders;
        this.relations = relations;
        this.agreements = agreements;
        this.policies = policies;
        this.means = means;
        this.analysis = analysis;
        this.events = events;
        this.leaked = leaked;
        given = new int[holders.size()][holders.size()];
        gates = new Gates(draws, relations, policies, new NationsStanding(priorities));
    }

    /** Opens an institution; its holder must be the one with the next number after the nations and earlier ones. */
    public void open(Institution institution) {
        Holder holder = holders.get(order.size() + centres.size());
        centres.add(new FusionCentre(institution, holder, order.numbers(institution.members()), new Post(), events));
    }

    /** The institutions, by number. */
    public List<FusionCentre> centres() {
        return centres;
    }

    /** Offers what a holder has just analysed to all others. */
    public void offer(Holder holder, Copy copy, double day) {
        if (scenario.rules().sharing() != SharingRegime.AS_WRITTEN) {
            return;
        }
        if (!holder.isNation()) {
            centres.get(holder.number() - order.size()).analysed(copy, day);
            return;
        }
        boolean own = copy.report().origin() == holder.number();
        for (Holder recipient : holders) {
            if (recipient != holder && (own || mayGoOn(holder, recipient, copy))) {
                offerTo(recipient, holder, copy, 0, day);
            }
        }
    }

    /**
     * Has one nation's gates tested anew for what it holds of its own on a network and has not sent to the one who asks.
     *
     * @return how many reports were tested
     */
    public int answer(Holder asked, Holder asking, int network, long request, double day) {
        analysis.testStraysAfresh(asked, network, request, day);
        List<Report> unsent = new ArrayList<>();
        for (Dossier dossier : asked.dossiers()) {
            if (dossier.plot().network() == network) {
                dossier.forEachReport(report -> {
                    if (report.origin() == asked.number() && !report.sentTo().get(asking.number())) {
                        unsent.add(report);
                    }
                });
            }
        }
        unsent.forEach(report -> offerTo(asking, asked, Copy.original(report), request, day));
        return unsent.size();
    }

    /** Sends one report by decision of its origin; says which gate stops it all the same, or null. */
    public @Nullable Obstacle release(Holder origin, Holder recipient, Report report, double day) {
        Release release = releaseTo(recipient, origin, Copy.original(report), 0, day);
        Obstacle closed = gates.firstClosedToAll(release);
        if (closed == null) {
            heldBack.remove(ticket(report, recipient));
            queue(release, day);
        }
        return closed;
    }

    /** Stops the release of one report to a recipient, if it has not been sent yet; says whether it could. */
    public boolean withhold(Report report, Holder recipient) {
        return report.sentTo().get(recipient.number()) && heldBack.add(ticket(report, recipient));
    }

    /** Whether two nations have agreed to ask each other for joint operations, directly or through an institution. */
    public boolean mayAskJointOperation(int nation, int host, double day) {
        var terms = agreements.findTerms(nation, host, day);
        if (terms != null && terms.jointOperations()) {
            return true;
        }
        for (FusionCentre centre : centres) {
            if (centre.spec().coordinatesJointOperations() && centre.hasMember(nation) && centre.hasMember(host)) {
                return true;
            }
        }
        return false;
    }

    /** Closes a share of the gap to full interoperability among nations, and between them and their institutions. */
    public void adoptStandard(List<Integer> nations, double share, double day) {
        for (int first : nations) {
            for (int second : nations) {
                if (first < second) {
                    agreements.raiseInteroperability(first, second, share);
                }
            }
        }
        for (FusionCentre centre : centres) {
            if (nations.containsAll(centre.members())) {
                centre.raiseInteroperability(share);
            }
        }
        nations.forEach(nation -> analysis.testStraysAgain(holders.get(nation), day));
    }

    /** Reports that one party has sent another so far. */
    public int given(int from, int to) {
        return given[from][to];
    }

    /** Forgets a plot that is over. */
    public void close(Plot plot) {
        centres.forEach(centre -> centre.close(plot));
    }

    /** What a holder received passes on only with everyone's consent, and never back. */
    private boolean mayGoOn(Holder holder, Holder recipient, Copy copy) {
        return copy.onwardConsent()
                && recipient.number() != copy.report().origin()
                && recipient.number() != copy.sender()
                && policies.rule(holder.number(), recipient.number(), copy.report().kind())
                        .onward();
    }

    private void offerTo(Holder recipient, Holder sender, Copy copy, long request, double day) {
        Release release = releaseTo(recipient, sender, copy, request, day);
        if (release.route() == null && goesThroughInstitution(sender, recipient, copy.report().kind())) {
            return;
        }
        Obstacle closed = gates.firstClosed(release);
        if (closed == null) {
            queue(release, day);
        } else {
            events.on(new ReportWithheld(
                    day,
                    copy.report().id(),
                    sender.id(),
                    recipient.id(),
                    copy.report().kind(),
                    copy.report().subject().id(),
                    closed));
        }
    }

    private Release releaseTo(Holder recipient, Holder sender, Copy copy, long request, double day) {
        SharingPolicy policy =
                policies.rule(sender.number(), recipient.number(), copy.report().kind());
        Route route = route(sender.number(), recipient.number(), day);
        return new Release(sender, recipient, copy, policy, route, request, day);
    }

    private @Nullable Route route(int sender, int recipient, double day) {
        if (recipient < order.size()) {
            return agreements.findRoute(sender, recipient, day);
        }
        FusionCentre centre = centres.get(recipient - order.size());
        return centre.hasMember(sender) ? Route.of(centre.spec(), centre.interoperability()) : null;
    }

    /** Without an agreement, the line of a common institution stands for the line between two members. */
    private boolean goesThroughInstitution(Holder sender, Holder recipient, InformationKind kind) {
        if (!recipient.isNation()) {
            // Who is no member of an institution is not kept from it by an obstacle of this report.
            return true;
        }
        for (FusionCentre centre : centres) {
            if (centre.hasMember(sender.number())
                    && centre.hasMember(recipient.number())
                    && centre.spec().kinds().contains(kind)) {
                return true;
            }
        }
        return false;
    }

    /** One release job of the sender's analysts; then the report goes its way. */
    private void queue(Release release, double day) {
        Report report = release.report();
        Holder sender = release.sender();
        if (report.origin() == sender.number()) {
            report.sentTo().set(release.recipient().number());
        }
        double mean = nation(sender).capability().releaseDays();
        double service =
                draws.duration(DurationLaw.EXPONENTIAL, mean, Purpose.RELEASE, day, release.key(), release.request());
        sender.queue().submit(Job.RELEASE, service, day, done -> {
            if (!heldBack.remove(ticket(report, release.recipient()))) {
                send(release, done);
            } else {
                report.sentTo().clear(release.recipient().number());
            }
        });
    }

    private void send(Release release, double day) {
        Report report = release.report();
        Holder sender = release.sender();
        Holder recipient = release.recipient();
        Route route = release.route();
        if (route == null) {
            return;
        }
        events.on(new ReportShared(
                day,
                report.id(),
                sender.id(),
                recipient.id(),
                report.kind(),
                report.subject().id()));
        given[sender.number()][recipient.number()]++;
        boolean own = report.origin() == sender.number();
        Copy copy = new Copy(
                report,
                sender.number(),
                release.copy().kept() * (own ? 1 - release.policy().sanitisation() : 1),
                route.interoperability(),
                own ? release.policy().originatorControl() : release.copy().originatorControl(),
                route.onwardConsent());
        leak(release, day);
        double delay = own ? release.policy().delayDays() : 0;
        double latency = draws.duration(
                route.latencyLaw(), route.latencyDays(), Purpose.LATENCY, day, release.key(), sender.key());
        carry(recipient, List.of(copy), false, day, delay + latency);
    }

    private void leak(Release release, double day) {
        Holder sender = release.sender();
        Holder recipient = release.recipient();
        double encryption = recipient.isNation()
                ? Math.min(means.secureChannels(sender.number()), means.secureChannels(recipient.number()))
                : means.secureChannels(sender.number());
        double probability = scenario.rules().leakProbability() * (1 - encryption);
        if (draws.happens(probability, Purpose.LEAK, day, release.key(), sender.key())) {
            Report report = release.report();
            events.on(new ReportLeaked(
                    day,
                    report.id(),
                    sender.id(),
                    recipient.id(),
                    report.subject().id()));
            relations.blame(
                    sender.number(), recipient.number(), scenario.rules().breachWeight(), day);
            if (report.subject() instanceof Plot plot) {
                leaked.accept(plot, day);
            }
        }
    }

    private void carry(Holder recipient, List<Copy> copies, boolean notice, double day, double travelDays) {
        if (travelDays == 0) {
            arrive(recipient, copies, notice, day);
        } else {
            recipient.agent().plan(new Arrival(recipient, copies, notice), day + travelDays);
        }
    }

    private void arrive(Holder recipient, List<Copy> copies, boolean notice, double day) {
        List<Copy> news = new ArrayList<>(copies.size());
        for (Copy copy : copies) {
            if (!isDuplicate(recipient, copy, day)) {
                news.add(copy);
            }
        }
        if (notice && !news.isEmpty()) {
            analysis.receiveNotice(recipient, news, day);
        } else {
            news.forEach(copy -> analysis.receive(recipient, copy, day));
        }
    }

    private boolean isDuplicate(Holder recipient, Copy copy, double day) {
        Report report = copy.report();
        boolean duplicate = false;
        if (report.subject() instanceof Plot plot) {
            Dossier dossier = recipient.findDossier(plot);
            duplicate = report.origin() == recipient.number() || (dossier != null && dossier.holds(report));
            if (plot.hasEnded() && recipient.isNation() && !duplicate) {
                relations.blame(
                        recipient.number(),
                        report.origin(),
                        scenario.rules().lateWeight(),
                        day);
            }
        }
        String sender = holders.get(copy.sender()).id();
        events.on(new ReportArrived(
                day, report.id(), sender, recipient.id(), day - report.filedDay(), duplicate));
        return duplicate;
    }

    private Nation nation(Holder holder) {
        return order.nations().get(holder.number());
    }

    private static String ticket(Report report, Holder recipient) {
        return report.id() + ">" + recipient.id();
    }

    /** Copies on their way. */
    private final class Arrival extends Task {
        private final Holder recipient;
        private final List<Copy> copies;
        private final boolean notice;

        Arrival(Holder recipient, List<Copy> copies, boolean notice) {
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

    /** The way from an institution to its members. */
    private final class Post implements FusionCentre.Courier {

        @Override
        public void send(FusionCentre centre, int member, List<Copy> copies, boolean notice, double day) {
            List<Copy> sent = new ArrayList<>(copies.size());
            for (Copy copy : copies) {
                sent.add(new Copy(
                        copy.report(),
                        centre.holder().number(),
                        copy.kept(),
                        centre.interoperability(),
                        copy.originatorControl(),
                        false));
            }
            Holder recipient = holders.get(member);
            long key = Keys.of(copies.get(0).report().key(), recipient.key());
            double latency = draws.duration(
                    centre.spec().latencyLaw(),
                    centre.spec().latencyDays(),
                    Purpose.LATENCY,
                    day,
                    key,
                    centre.holder().key());
            carry(recipient, sent, notice, day, latency);
        }

        @Override
        public void breached(FusionCentre centre, Report report, int member, double day) {
            relations.blame(
                    report.origin(),
                    centre.holder().number(),
                    scenario.rules().breachWeight(),
                    day);
        }

        @Override
        public String nation(int number) {
            return order.id(number);
        }
    }

    /** What the gates must know. */
    private final class NationsStanding implements Gates.Standing {
        private final double[][] priorities;

        NationsStanding(double[][] priorities) {
            this.priorities = priorities;
        }

        @Override
        public double affinity(int nation, int recipient) {
            return recipient < order.size()
                    ? relations.affinity(nation, recipient)
                    : relations.meanAffinity(
                            nation, centres.get(recipient - order.size()).members());
        }

        @Override
        public double priority(int nation, int network) {
            return priorities[nation][network];
        }

        @Override
        public boolean isOverloaded(int nation) {
            Holder holder = holders.get(nation);
            return holder.queue().length() > nation(holder).capability().overloadLimit().value();
        }

        @Override
        public boolean touches(Release release, int recipient) {
            Dossier dossier = release.report().subject() instanceof Plot plot
                    ? release.sender().findDossier(plot)
                    : null;
            if (dossier == null) {
                return false;
            }
            boolean[] touched = {false};
            dossier.forEachReport(report -> touched[0] |= report.place() == recipient
                    || (report.namesTarget()
                            && report.subject() instanceof Plot plot
                            && plot.target() == recipient));
            return touched[0];
        }

        @Override
        public int given(int from, int to) {
            return given[from][to];
        }
    }
}
