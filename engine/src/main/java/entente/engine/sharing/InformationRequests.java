package entente.engine.sharing;

import entente.engine.event.ReportEvent.InformationRequested;
import entente.engine.event.ReportEvent.Job;
import entente.engine.intelligence.Analysis;
import entente.engine.intelligence.AnalystQueue;
import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.run.RunContext;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Marking;
import entente.engine.scenario.SharingPolicy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What nations ask each other about networks. Asking redraws no mark; it changes what is true: need to know is open from then
 * on for what was asked, the one who asks owes for it where reciprocity is demanded, and the one who is asked learns
 * what to look for, so that it links more of its reports on that network, then and later. Each request takes analysts of
 * both sides. One that was made already stands: to make it again costs and changes nothing, until the policy, the law or
 * the way between the two has changed; then the gates are tested again, by the same marks.
 */
public final class InformationRequests {

    private final RunContext run;
    private final Policies policies;
    private final ReportRoutes routes;
    private final StandingRequests standing;
    private final Offers offers;
    private final Analysis analysis;
    /** What the last request met: by who asked, who was asked, and network. */
    private final @Nullable Terms[][][] made;

    /** What an answer depends on that somebody decides, apart from the reports themselves. */
    private record Terms(
            SharingPolicy policy,
            boolean lawful,
            boolean throughInstitution,
            List<InformationKind> kinds,
            @Nullable Marking highestMarking) {}

    InformationRequests(
            RunContext run,
            Policies policies,
            ReportRoutes routes,
            StandingRequests standing,
            Offers offers,
            Analysis analysis) {
        this.run = run;
        this.policies = policies;
        this.routes = routes;
        this.standing = standing;
        this.offers = offers;
        this.analysis = analysis;
        int nations = run.order().size();
        made = new Terms[nations][nations][run.scenario().networks().size()];
    }

    /** Has one nation ask another about a network; says whether that is anything new. */
    boolean ask(IntelligenceParty asking, IntelligenceParty asked, int network, String name, double day) {
        @Nullable Terms[] before = made[asking.number()][asked.number()];
        Terms terms = terms(asking, asked, day);
        if (terms.equals(before[network])) {
            return false;
        }
        before[network] = terms;
        int concerned = unsent(asked, asking, network).size();
        run.events().on(new InformationRequested(day, asking.id(), asked.id(), name, concerned));
        standing.count(asked.number(), asking.number());
        work(
                asking.queue(),
                day,
                written -> work(asked.queue(), written, read -> answer(asked, asking, network, read)));
        return true;
    }

    private void work(AnalystQueue analysts, double day, AnalystQueue.Work then) {
        double days = run.rules().reporting().requestDays();
        if (days == 0) {
            then.done(day);
        } else {
            analysts.submit(Job.REQUEST, days, day, then);
        }
    }

    private void answer(IntelligenceParty asked, IntelligenceParty asking, int network, double day) {
        standing.open(asked.number(), asking.number(), network);
        asked.context().askedAbout(network, asking.number());
        analysis.testStraysAgain(asked, plot -> plot.network() == network, day);
        for (Report report : unsent(asked, asking, network)) {
            offers.asked(asking, asked, report, day);
        }
    }

    private static List<Report> unsent(IntelligenceParty asked, IntelligenceParty asking, int network) {
        List<Report> unsent = new ArrayList<>();
        for (Dossier dossier : asked.dossiers()) {
            if (dossier.plot().network() == network) {
                dossier.addUnsent(asking.number(), unsent);
            }
        }
        return unsent;
    }

    private Terms terms(IntelligenceParty asking, IntelligenceParty asked, double day) {
        int from = asked.number();
        int to = asking.number();
        ReportRoute route = routes.find(from, to, InformationKind.ALERT, day);
        return new Terms(
                policies.rule(from, to, InformationKind.ALERT),
                policies.isLawful(from, to, InformationKind.ALERT),
                routes.goesThroughInstitution(asked, asking, InformationKind.ALERT),
                route == null ? List.of() : route.kinds(),
                route == null ? null : route.highestMarking());
    }
}
