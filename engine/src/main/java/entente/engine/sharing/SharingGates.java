package entente.engine.sharing;

import entente.engine.intelligence.Report;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.random.Draws;
import entente.engine.random.Purpose;
import entente.engine.scenario.Channel;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Posture;
import entente.engine.scenario.SharingPolicy;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The gates in the order in which a report meets them; the first that closes names the obstacle. */
final class SharingGates {

    /** Share of the reciprocity demanded that a published policy leaves (assumption). */
    private static final double DEMANDED_OF_TRANSPARENT = 0.5;
    /** The gates that no decision of the origin can open. */
    private static final List<Obstacle> CLOSED_TO_ALL = List.of(Obstacle.CHANNELS, Obstacle.LAW, Obstacle.MARKING);

    /** The gates that forbid what they stop, so that nobody chose to keep it back. */
    private static final List<Obstacle> EXCUSES =
            List.of(Obstacle.CHANNELS, Obstacle.LAW, Obstacle.MARKING, Obstacle.PRIORITIES, Obstacle.CAPACITY);

    private final Draws draws;
    private final DiplomaticRelations relations;
    private final Policies policies;
    private final GateFacts standing;
    private final Willingness willingness;
    private final SharingGate[] inOrder;

    /** @param lifted the obstacles that are lifted; their gates stand open */
    SharingGates(
            Draws draws, DiplomaticRelations relations, Policies policies, GateFacts standing, List<Obstacle> lifted) {
        this.draws = draws;
        this.relations = relations;
        this.policies = policies;
        this.standing = standing;
        willingness = new Willingness(draws);
        List<SharingGate> all = List.of(
                gate(Obstacle.CHANNELS, Release::hasChannel),
                gate(Obstacle.LAW, this::isLawful),
                gate(Obstacle.MARKING, SharingGates::isAllowedByMarking),
                gate(Obstacle.POLITICS, this::isRelationGoodEnough),
                gate(Obstacle.TRUST, this::isTrusted),
                gate(Obstacle.PRIORITIES, this::matters),
                gate(Obstacle.CAPACITY, this::canBeReleased),
                gate(Obstacle.DISCRETION, this::isReleased));
        // Without a channel nothing can be sent: where that obstacle is lifted, there is one to every nation.
        inOrder = all.stream()
                .filter(gate -> gate.obstacle() == Obstacle.CHANNELS || !lifted.contains(gate.obstacle()))
                .toArray(SharingGate[]::new);
    }

    /** The first gate that closes, or null if all are open. */
    @Nullable
    Obstacle firstClosed(Release release) {
        for (SharingGate gate : inOrder) {
            if (!gate.opens(release)) {
                return gate.obstacle();
            }
        }
        return null;
    }

    /** The first of the gates that no decision of the origin can open, or null if all of them are open. */
    @Nullable
    Obstacle firstClosedToAll(Release release) {
        return firstClosed(release, CLOSED_TO_ALL);
    }

    private @Nullable Obstacle firstClosed(Release release, List<Obstacle> among) {
        for (SharingGate gate : inOrder) {
            if (among.contains(gate.obstacle()) && !gate.opens(release)) {
                return gate.obstacle();
            }
        }
        return null;
    }

    /** Whether nothing but what its origin chooses stands in the way: the recipient needs to know it, and there is time. */
    boolean isOwed(Release release) {
        return firstClosed(release, EXCUSES) == null;
    }

    /**
     * Whether the law of the origin, whoever passes the report on, lets it go to the recipient: by its kind and by the
     * channel it goes back to. An agreement of the origin that names the channel is a ground for the latter, and the charter
     * of an institution for that channel is one for both.
     */
    private boolean isLawful(Release release) {
        Report report = release.report();
        int origin = report.origin();
        int recipient = release.recipient().number();
        boolean agreed = origin == release.sender().number() && isNamed(release.route(), report.channel());
        return (agreed && !release.recipient().isNation())
                || (policies.isLawful(origin, recipient, report.kind())
                        && (agreed || policies.isLawful(origin, recipient, report.channel())));
    }

    private static boolean isNamed(@Nullable ReportRoute route, @Nullable Channel channel) {
        return route != null && channel != null && route.channels().contains(channel);
    }

    private static boolean isAllowedByMarking(Release release) {
        Marking marking = release.marking();
        ReportRoute route = release.route();
        boolean carried = route != null && marking.within(route.highestMarking());
        boolean own = release.sender().number() == release.report().origin();
        return carried && (own || (!release.copy().originatorControl() && marking.within(Marking.AMBER)));
    }

    private boolean isRelationGoodEnough(Release release) {
        double affinity =
                standing.affinity(release.sender().number(), release.recipient().number());
        return reaches(affinity, release.policy().minimumAffinity(), Purpose.POLITICS_GATE, release);
    }

    private boolean isTrusted(Release release) {
        SharingPolicy policy = release.policy();
        int sender = release.sender().number();
        int recipient = release.recipient().number();
        double trust = relations.trustInSending(sender, recipient);
        return reaches(trust, policy.minimumTrust(), Purpose.TRUST_GATE, release)
                && (policy.posture() != Posture.RECIPROCAL
                        || standing.given(recipient, sender) + 1
                                >= reciprocity(policy, recipient) * standing.owed(sender, recipient));
    }

    /** What is demanded in return; less of a nation that has published its policy, since one knows what to expect. */
    private double reciprocity(SharingPolicy policy, int recipient) {
        return policy.reciprocity() * (policies.isPublished(recipient) ? DEMANDED_OF_TRANSPARENT : 1);
    }

    private boolean matters(Release release) {
        SharingPolicy policy = release.policy();
        int network = release.report().subject().network();
        if (standing.priority(release.sender().number(), network, release.day()) < policy.minimumPriority()) {
            return false;
        }
        return policy.posture() != Posture.NEED_TO_KNOW
                || release.requested()
                || !release.recipient().isNation()
                || standing.concerns(release);
    }

    private boolean canBeReleased(Release release) {
        ReportRoute route = release.route();
        return (route != null && route.isFastLane())
                || !standing.isOverloaded(release.sender().number());
    }

    private boolean isReleased(Release release) {
        SharingPolicy policy = release.policy();
        return release.report().grade().atLeast(policy.minimumGrade())
                && draws.happens(policy.releaseProbability(), Purpose.DISCRETION_GATE, release.day(), release.key(), 0);
    }

    /** Whether a value reaches a minimum: exactly at softness 0, else with a probability that rises around it. */
    private boolean reaches(double value, double minimum, Purpose gate, Release release) {
        double softness = release.policy().softness();
        return willingness.reaches(value, minimum, softness, gate, release.day(), release.key(), 0);
    }

    private static SharingGate gate(Obstacle obstacle, Predicate<Release> opens) {
        return new SharingGate() {
            @Override
            public Obstacle obstacle() {
                return obstacle;
            }

            @Override
            public boolean opens(Release release) {
                return opens.test(release);
            }
        };
    }

    /** One reason for which a report may not be shared. */
    interface SharingGate {

        /** What closing it is called. */
        Obstacle obstacle();

        /** Whether it lets a report through. */
        boolean opens(Release release);
    }
}
