package entente.engine.sharing;

import entente.engine.intelligence.Report;
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
 * The reports that nations chose to keep back from partners under an agreement who look into that. Each counts once for a
 * partner, however often it is asked for again: asking changes no luck.
 */
final class WithheldReports {

    /** Obstacles that are of the origin's own making. */
    private static final Set<Obstacle> CHOSEN =
            EnumSet.of(Obstacle.POLITICS, Obstacle.TRUST, Obstacle.PRIORITIES, Obstacle.DISCRETION, Obstacle.CAPACITY);

    private final RunContext run;
    private final Agreements agreements;
    private final Policies policies;
    private final @Nullable Set<Report>[][] reports;

    @SuppressWarnings({"unchecked", "rawtypes"})
    WithheldReports(RunContext run, Agreements agreements, Policies policies) {
        this.run = run;
        this.agreements = agreements;
        this.policies = policies;
        reports = new Set[run.order().size()][run.order().size()];
    }

    /** Notes an own report of the origin that a gate has stopped, if the recipient may find that out. */
    void note(Report report, int recipient, Obstacle closed, double day) {
        int origin = report.origin();
        if (!run.parties().isNation(recipient)
                || !CHOSEN.contains(closed)
                || !policies.rule(recipient, origin, InformationKind.ALERT).verification()
                || report.lookedInto().get(recipient)
                || agreements.findTerms(origin, recipient, day) == null) {
            return;
        }
        Set<Report> pair = reports[origin][recipient];
        if (pair == null) {
            pair = new LinkedHashSet<>();
            reports[origin][recipient] = pair;
        }
        pair.add(report);
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
