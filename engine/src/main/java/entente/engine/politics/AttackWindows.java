package entente.engine.politics;

import entente.engine.run.RunContext;
import entente.engine.scenario.AdmiraltyGrade;
import entente.engine.scenario.Diplomacy.Window;
import entente.engine.scenario.Posture;
import entente.engine.scenario.SharingPolicy;
import entente.engine.scenario.ThreatNetwork;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The windows that attacks open. After an attack the nation hit, those on whose soil the network lives and those who stand
 * with the nation hit demand less before they share what they have on that network; this fades with a half-life. The
 * pattern it stands for: the share of terrorism in the messages of SIENA doubled for a month after January 2015 (Europol).
 */
public final class AttackWindows {

    /** Below this a window counts as closed. */
    private static final double CLOSED = 0.01;

    /** After so many half-lives every window is closed: 1 / 128 of it is left. */
    private static final double HALF_LIVES_OPEN = 7;

    private final RunContext run;
    private final DiplomaticRelations relations;
    private final List<ThreatNetwork> networks;
    private final Window rules;
    private final double[][] opened;
    private final double[][] sinceDay;
    private final double[][] askedDay;
    private final double[][] openThen;
    /** A report is offered to many at once, mostly under one policy. */
    private final @Nullable Eased[][] lastEased;

    private record Eased(SharingPolicy policy, Posture posture, double open, SharingPolicy eased) {
        @SuppressWarnings(
                "ReferenceEquality") // Policies are kept: an equal one is mostly the same, and that is soon seen.
        boolean isOf(SharingPolicy otherPolicy, Posture otherPosture, double openNow) {
            return policy == otherPolicy && posture == otherPosture && open == openNow;
        }
    }

    /** @param networks by number */
    public AttackWindows(RunContext run, DiplomaticRelations relations, List<ThreatNetwork> networks) {
        this.run = run;
        this.relations = relations;
        this.networks = networks;
        rules = run.rules().diplomacy().window();
        opened = new double[run.order().size()][networks.size()];
        sinceDay = new double[run.order().size()][networks.size()];
        askedDay = new double[run.order().size()][networks.size()];
        openThen = new double[run.order().size()][networks.size()];
        lastEased = new Eased[run.order().size()][networks.size()];
    }

    /** A network has attacked a nation: opens the windows of all whom that moves. */
    public void attacked(int target, int network, double day) {
        for (int nation = 0; nation < opened.length; nation++) {
            if (isMoved(nation, target, network)) {
                opened[nation][network] = 1;
                sinceDay[nation][network] = day;
                askedDay[nation][network] = Double.NaN;
            }
        }
    }

    private boolean isMoved(int nation, int target, int network) {
        String id = run.order().id(nation);
        return nation == target
                || networks.get(network).footprint().getOrDefault(id, 0.0) > 0
                || relations.affinity(nation, target) >= rules.windowStandingWith();
    }

    /** How far a nation's window on a network stands open, 0..1; 1 on the day of an attack. */
    public double openness(int nation, int network, double day) {
        if (opened[nation][network] == 0) {
            return 0;
        }
        // Many reports are put before the gates on one day.
        if (askedDay[nation][network] != day) {
            askedDay[nation][network] = day;
            openThen[nation][network] = open(opened[nation][network], day - sinceDay[nation][network]);
        }
        return openThen[nation][network];
    }

    private double open(double atFirst, double days) {
        double halfLives = days / rules.windowHalfLifeDays();
        if (halfLives > HALF_LIVES_OPEN) {
            return 0;
        }
        double now = atFirst * StrictMath.pow(0.5, halfLives);
        return now < CLOSED ? 0 : now;
    }

    /** How far a nation's widest window stood open at most from one day to now, 0..1. */
    public double widestSince(int nation, double since) {
        double widest = 0;
        for (int network = 0; network < networks.size(); network++) {
            double days = Math.max(0, since - sinceDay[nation][network]);
            widest = Math.max(widest, open(opened[nation][network], days));
        }
        return widest;
    }

    /** What windows add to how much a nation cares about a network for now, as a share of the gap to full priority. */
    double concern(int nation, int network, double day) {
        return rules.windowPriority() * openness(nation, network, day);
    }

    /**
     * What a nation demands on a day before a report on a network goes to a recipient: its policy, and less where its window
     * stands open.
     *
     * @param recipient number of a nation or an institution
     */
    public SharingPolicy eased(SharingPolicy policy, int nation, int recipient, int network, double day) {
        double open = openness(nation, network, day);
        if (open == 0) {
            return policy;
        }
        // How far the recipient's window stands open matters to those alone who ask what it needs to know.
        boolean eases = policy.posture() == Posture.NEED_TO_KNOW
                && recipient < opened.length
                && openness(recipient, network, day) > rules.windowNeedToKnow();
        Posture posture = eases ? Posture.NEED_TO_SHARE : policy.posture();
        Eased last = lastEased[nation][network];
        if (last == null || !last.isOf(policy, posture, open)) {
            last = new Eased(policy, posture, open, demand(policy, posture, open));
            lastEased[nation][network] = last;
        }
        return last.eased;
    }

    private SharingPolicy demand(SharingPolicy policy, Posture posture, double open) {
        return policy.demanding(
                posture,
                Math.max(0, policy.minimumTrust() - rules.windowTrust() * open),
                Math.max(-1, policy.minimumAffinity() - rules.windowAffinity() * open),
                worse(policy.minimumGrade(), (int) Math.round(rules.windowGradeSteps() * open)),
                released(policy.releaseProbability(), rules.windowDiscretion() * open));
    }

    /** The odds against a release fall by a share; who releases nothing on principle does so after an attack, too. */
    private static double released(double probability, double share) {
        double against = (1 - probability) * (1 - share);
        return probability == 0 ? 0 : probability / (probability + against);
    }

    private static AdmiraltyGrade worse(AdmiraltyGrade grade, int steps) {
        return new AdmiraltyGrade(
                (char) Math.min('F', grade.reliability() + steps), Math.min(6, grade.credibility() + steps));
    }
}
