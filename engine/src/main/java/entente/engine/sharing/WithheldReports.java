package entente.engine.sharing;

import entente.engine.intelligence.Report;
import entente.engine.random.Purpose;
import entente.engine.run.RunContext;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Obstacle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The reports that nations chose to keep back from partners under an agreement who look into that: those that the agreement
 * would have taken and nothing forbade. Each counts once for a partner, however often it is asked for again: asking changes no
 * luck.
 */
final class WithheldReports {

    /** Obstacles that are of the origin's own making; law, marking, need to know and overload forbid what they stop. */
    private static final Set<Obstacle> CHOSEN = EnumSet.of(Obstacle.POLITICS, Obstacle.TRUST, Obstacle.DISCRETION);

    private final RunContext run;
    private final Agreements agreements;
    private final Policies policies;
    private final SharingGates gates;
    private final @Nullable Set<Report>[][] reports;

    @SuppressWarnings({"unchecked", "rawtypes"})
    WithheldReports(RunContext run, Agreements agreements, Policies policies, SharingGates gates) {
        this.run = run;
        this.agreements = agreements;
        this.policies = policies;
        this.gates = gates;
        reports = new Set[run.order().size()][run.order().size()];
    }

    /** Whether the first gate that stops a report is one of the origin's own choosing, and no other excuses it. */
    boolean isChosen(Release release, @Nullable Obstacle closed) {
        return closed != null && CHOSEN.contains(closed) && gates.isOwed(release);
    }

    /** Notes an own report of the origin that a gate has stopped, if the recipient may find that out. */
    void note(Release release, Obstacle closed) {
        Report report = release.report();
        int origin = report.origin();
        int recipient = release.recipient().number();
        if (!isVerified(release, closed) || report.lookedInto().get(recipient)) {
            return;
        }
        Set<Report> pair = reports[origin][recipient];
        if (pair == null) {
            pair = new LinkedHashSet<>();
            reports[origin][recipient] = pair;
        }
        pair.add(report);
    }

    /**
     * Whether a nation that would have kept a report back sends it after all, since the recipient looks into what the
     * agreement obliges it to: who is verified keeps more of what it has signed (Chayes and Chayes 1995, The New Sovereignty;
     * the share is an assumption). One mark per report and recipient.
     */
    boolean deters(Release release, Obstacle closed) {
        double deterrence = run.rules().diplomacy().verification().verificationDeterrence();
        return deterrence > 0
                && isVerified(release, closed)
                && run.draws().happens(deterrence, Purpose.DETERRENCE, release.day(), release.key(), 0);
    }

    /** Whether a report is kept back by choice from a partner under an agreement that looks into that. */
    private boolean isVerified(Release release, Obstacle closed) {
        int origin = release.report().origin();
        int recipient = release.recipient().number();
        return CHOSEN.contains(closed)
                && run.parties().isNation(recipient)
                && policies.rule(recipient, origin, InformationKind.ALERT).verification()
                && agreements.findTerms(origin, recipient, release.day()) != null
                && isChosen(release, closed);
    }

    /** Takes those noted since the last time that have still not been sent; none of them is noted again. */
    List<Report> take(int origin, int recipient) {
        Set<Report> pair = reports[origin][recipient];
        if (pair == null) {
            return List.of();
        }
        reports[origin][recipient] = null;
        List<Report> unsent = new ArrayList<>(pair);
        unsent.removeIf(report -> report.sentTo().get(recipient));
        unsent.forEach(report -> report.lookedInto().set(recipient));
        return unsent;
    }
}
