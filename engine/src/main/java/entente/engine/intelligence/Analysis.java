package entente.engine.intelligence;

import entente.engine.event.EventListener;
import entente.engine.event.ReportEvent.Job;
import entente.engine.event.ReportEvent.OperativeListed;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportStrayed;
import entente.engine.intelligence.Dossier.UnlinkedReport;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.random.Draws;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.run.RunContext;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Obstacle;
import entente.engine.threat.Operative;
import entente.engine.threat.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/** What analysts do with a report: put it into the dossier it belongs to, or fail to. */
public final class Analysis {

    private final Draws draws;
    private final DiplomaticRelations relations;
    private final double distrustedCredibility;
    private final double requestContext;
    private final double readingDays;
    private final Experiences experiences;
    private final EventListener events;
    private final IntelligenceListener listener;

    /**
     * Analysts who work alike for every holder.
     *
     * @param distrustedCredibility share of its evidence that a report keeps from a sender who is not trusted at all, 0..1
     */
    public Analysis(
            RunContext run,
            DiplomaticRelations relations,
            double distrustedCredibility,
            Experiences experiences,
            IntelligenceListener listener) {
        draws = run.draws();
        this.relations = relations;
        this.distrustedCredibility = distrustedCredibility;
        requestContext = run.rules().reporting().requestContext();
        readingDays = run.rules().outlook().readingDays();
        this.experiences = experiences;
        events = run.events();
        this.listener = listener;
    }

    /** Gives a copy to a holder's analysts. */
    public void receive(IntelligenceParty holder, SharedReport copy, double day) {
        Report report = copy.report();
        holder.queue()
                .submit(
                        job(holder, report),
                        serviceDays(holder, report, day),
                        day,
                        done -> analyse(holder, copy, done));
    }

    /** Tells a nation that a copy has come too late: its plot is over. */
    public void receiveLate(IntelligenceParty nation, SharedReport copy, Plot plot, double day) {
        experiences.late(nation, copy.report(), plot, day);
    }

    /** Gives a notice, several copies at once, to a holder's analysts. */
    public void receiveNotice(IntelligenceParty holder, List<SharedReport> copies, double day) {
        double service = serviceDays(holder, copies.get(0).report(), day);
        boolean assessments = copies.get(0).report().kind() == InformationKind.ASSESSMENT;
        holder.queue().submit(assessments ? Job.ASSESSMENT : Job.NOTICE, service, day, done -> {
            if (assessments) {
                assess(holder, copies, done);
            } else {
                copies.forEach(copy -> analyse(holder, copy, done));
            }
        });
    }

    private static Job job(IntelligenceParty holder, Report report) {
        return switch (report.kind()) {
            case IDENTITY -> Job.IDENTITY;
            case ASSESSMENT -> Job.ASSESSMENT;
            case EVIDENCE -> Job.EVIDENCE;
            case ALERT -> isForeign(holder, report) ? Job.FOREIGN_ALERT : Job.OWN_ALERT;
        };
    }

    /** Puts a report into a dossier or watchlist at once, with certainty and full weight. */
    public void know(IntelligenceParty holder, Report report, double day) {
        if (report.subject() instanceof Plot plot) {
            if (!plot.hasEnded()) {
                link(holder, SharedReport.original(report), plot, 1, day);
            }
        } else if (report.subject() instanceof Operative operative && !holder.lists(operative)) {
            enter(holder, operative, report, day);
        }
    }

    /**
     * Has one holder read what it could not link by a new standard, and tests it again.
     *
     * @param interoperability how well formats match now between the sender of a copy and the holder, 0..1
     */
    public void adoptStandard(IntelligenceParty holder, ToDoubleFunction<SharedReport> interoperability, double day) {
        UnaryOperator<SharedReport> better = copy ->
                copy.withInteroperability(Math.max(copy.interoperability(), interoperability.applyAsDouble(copy)));
        for (Dossier dossier : withStrays(holder, plot -> true)) {
            dossier.replaceStrays(better);
        }
        holder.unlinkedIdentities().replace(better);
        testStraysAgain(holder, day);
        testIdentitiesAgain(holder, day);
    }

    /** Tests again, against the probabilities now in force, what one holder could not link. */
    public void testStraysAgain(IntelligenceParty holder, double day) {
        testStraysAgain(holder, plot -> true, day);
    }

    /** Tests again, against the probabilities now in force and by the same marks, what one holder could not link on some plots. */
    public void testStraysAgain(IntelligenceParty holder, Predicate<Plot> on, double day) {
        for (Dossier dossier : withStrays(holder, on)) {
            Plot plot = dossier.plot();
            for (UnlinkedReport stray :
                    dossier.takeStrays(stray -> stray.mark() < linkage(holder, stray.copy(), plot))) {
                linkStray(holder, dossier, stray, day);
            }
        }
    }

    /** The dossiers that have strays; linking one may close others, so they are listed first. */
    private static List<Dossier> withStrays(IntelligenceParty holder, Predicate<Plot> on) {
        List<Dossier> found = new ArrayList<>();
        for (Dossier dossier : holder.dossiers()) {
            if (dossier.strays() > 0 && on.test(dossier.plot())) {
                found.add(dossier);
            }
        }
        return found;
    }

    /** Formats alone decide whether an identity can be read: linkage and context do not. */
    private void testIdentitiesAgain(IntelligenceParty holder, double day) {
        for (UnlinkedReport stray : holder.unlinkedIdentities()
                .take(held -> held.mark() < held.copy().interoperability())) {
            if (stray.copy().report().subject() instanceof Operative operative && !holder.lists(operative)) {
                identify(holder, operative, stray.copy(), day);
            }
        }
    }

    private void linkStray(IntelligenceParty holder, Dossier dossier, UnlinkedReport stray, double day) {
        if (!dossier.plot().hasEnded()) {
            link(holder, stray.copy(), dossier.plot(), credibility(holder, stray.copy()), day);
        }
    }

    private void analyse(IntelligenceParty holder, SharedReport copy, double day) {
        if (copy.report().kind() == InformationKind.EVIDENCE) {
            listener.evidenceRead(holder, copy, day);
        } else if (copy.report().subject() instanceof Plot plot) {
            analyseAlert(holder, copy, plot, day);
        } else if (copy.report().subject() instanceof Operative operative) {
            analyseIdentity(holder, copy, operative, day);
        } else {
            assess(holder, List.of(copy), day);
        }
    }

    /**
     * Reads assessments of one network that came together; an institution does so for its members alone. Each is passed on
     * once, however many ways it came: else it would go round for ever.
     */
    private void assess(IntelligenceParty holder, List<SharedReport> copies, double day) {
        if (holder.isNation()) {
            listener.assessed(
                    holder, copies, copy -> credibility(holder, copy) * copy.interoperability() * copy.kept(), day);
        }
        for (SharedReport copy : copies) {
            boolean news = !copy.report().isHeldBy(holder.number());
            copy.report().heldBy().set(holder.number());
            if (news) {
                listener.analysed(holder, copy, day);
            }
        }
    }

    private void analyseAlert(IntelligenceParty holder, SharedReport copy, Plot plot, double day) {
        if (plot.hasEnded()) {
            return;
        }
        Dossier dossier = holder.dossier(plot);
        if (dossier.holds(copy.report())) {
            return;
        }
        double mark = mark(holder, copy.report(), day);
        if (mark < linkage(holder, copy, plot)) {
            link(holder, copy, plot, credibility(holder, copy), day);
        } else {
            dossier.stray(copy, mark);
            boolean own = mark < withContext(holder, holder.linkage(), plot);
            tellStray(holder, copy, own ? Obstacle.STANDARDS : Obstacle.TECHNOLOGY, day);
        }
        listener.analysed(holder, copy, day);
    }

    private void analyseIdentity(IntelligenceParty holder, SharedReport copy, Operative operative, double day) {
        if (holder.lists(operative)) {
            return;
        }
        double mark = isForeign(holder, copy.report()) ? mark(holder, copy.report(), day) : 0;
        if (mark >= copy.interoperability()) {
            holder.unlinkedIdentities().add(copy, mark);
            tellStray(holder, copy, Obstacle.STANDARDS, day);
        } else {
            identify(holder, operative, copy, day);
        }
    }

    private void identify(IntelligenceParty holder, Operative operative, SharedReport copy, double day) {
        enter(holder, operative, copy.report(), day);
        listener.analysed(holder, copy, day);
    }

    private void enter(IntelligenceParty holder, Operative operative, Report report, double day) {
        holder.list(operative);
        events.on(new OperativeListed(day, holder.id(), operative.id(), report.id(), isForeign(holder, report)));
        listener.listGrew(holder, day);
    }

    private void link(IntelligenceParty holder, SharedReport copy, Plot plot, double credibility, double day) {
        Report report = copy.report();
        Dossier dossier = holder.dossier(plot);
        boolean useful = plot.isStillWhereItWas(report.filedDay());
        double weight = useful ? report.weight() * copy.kept() * credibility : 0;
        boolean foreign = isForeign(holder, report);
        dossier.link(copy, weight, foreign, day);
        events.on(new ReportLinked(day, report.id(), holder.id(), plot.id(), weight, dossier.evidence(), foreign));
        listener.evidenceGrew(holder, report, plot, day);
    }

    private void tellStray(IntelligenceParty holder, SharedReport copy, Obstacle obstacle, double day) {
        Report report = copy.report();
        events.on(new ReportStrayed(
                day, report.id(), holder.id(), report.subject().id(), isForeign(holder, report), obstacle));
    }

    /** The one mark of a report and a holder; it is kept. */
    private double mark(IntelligenceParty holder, Report report, double day) {
        return draws.uniform(Purpose.LINKAGE, day, Keys.of(report.key(), holder.key()), 0);
    }

    private double linkage(IntelligenceParty holder, SharedReport copy, Plot plot) {
        double alone = holder.linkage() * (isForeign(holder, copy.report()) ? copy.interoperability() : 1);
        int askers = holder.context().askers(plot) + (holder.context().hasOfficers(copy.sender()) ? 1 : 0);
        return RequestContext.raise(alone, requestContext, askers);
    }

    private double withContext(IntelligenceParty holder, double alone, Plot plot) {
        return RequestContext.raise(alone, requestContext, holder.context().askers(plot));
    }

    private double credibility(IntelligenceParty holder, SharedReport copy) {
        if (!isForeign(holder, copy.report()) || !holder.isNation()) {
            return 1;
        }
        double trust = relations.trust(holder.number(), copy.report().origin());
        return distrustedCredibility + (1 - distrustedCredibility) * trust;
    }

    /** Assessments, and the identities that others give, are finished work: a nation reads them, an institution works on them. */
    private double serviceDays(IntelligenceParty holder, Report report, double day) {
        boolean isFinished = report.kind() == InformationKind.ASSESSMENT
                || (report.kind() == InformationKind.IDENTITY && isForeign(holder, report));
        boolean isRead = holder.isNation() && isFinished;
        return draws.duration(
                holder.analysisLaw(),
                isRead ? readingDays : holder.analysisDays(),
                Purpose.ANALYSIS,
                day,
                Keys.of(report.key(), holder.key()),
                0);
    }

    private static boolean isForeign(IntelligenceParty holder, Report report) {
        return report.origin() != holder.number();
    }
}
