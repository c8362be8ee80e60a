package entente.engine.diplomacy;

import entente.engine.event.PoliticsEvent.SharingVerified;
import entente.engine.event.ReportEvent.Job;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.kernel.Task;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.scenario.Capability;
import entente.engine.scenario.Diplomacy;
import entente.engine.scenario.InformationKind;

/**
 * How one nation looks at regular times at what each partner under an agreement has sent it, if its policy towards that
 * partner asks for verification. It takes an analyst. Each report that the partner chose to keep back is found out with a
 * probability, and counts as a bad experience; something sent and nothing found out is a good one. A partner who has
 * published its policy is held to it: both count twice (assumption).
 */
public final class AgreementVerification extends Task {

    private static final double HELD_TO_IT = 2;

    private final DiplomacyContext context;
    private final IntelligenceParty nation;
    private final double everyDays;
    private final int[] seen;
    private long round;

    /** @param nation its number */
    public AgreementVerification(DiplomacyContext context, int nation) {
        super(4);
        this.context = context;
        this.nation = context.holders().get(nation);
        everyDays = context.rules().verificationDays();
        seen = new int[context.order().size()];
    }

    /** Plans the first look. */
    public void start() {
        nation.agent().plan(this, everyDays);
    }

    @Override
    protected void run(double day) {
        round++;
        nation.agent().plan(this, (round + 1) * everyDays);
        for (int partner = 0; partner < seen.length; partner++) {
            boolean looks = partner != nation.number()
                    && context.policies()
                            .rule(nation.number(), partner, InformationKind.ALERT)
                            .verification()
                    && context.agreements().findTerms(nation.number(), partner, day) != null;
            if (looks) {
                look(context.holders().get(partner), day);
            }
        }
    }

    private void look(IntelligenceParty partner, double day) {
        Capability capability = context.means().capability(nation.number());
        double service = context.draws()
                .duration(
                        capability.analysisLaw(),
                        capability.analysisDays(),
                        Purpose.VERIFICATION,
                        day,
                        Keys.of(nation.key(), partner.key()),
                        round);
        nation.queue().submit(Job.AUDIT, service, day, done -> conclude(partner.number(), done));
    }

    private void conclude(int partner, double day) {
        Diplomacy rules = context.rules();
        int sentInAll = context.exchange().given(partner, nation.number());
        int sent = sentInAll - seen[partner];
        seen[partner] = sentInAll;
        int found = 0;
        for (Report report : context.exchange().takeKeptBack(partner, nation.number())) {
            long pair = Keys.of(report.key(), nation.key());
            if (context.draws().happens(rules.verificationYield(), Purpose.VERIFICATION_FINDING, day, pair, 0)) {
                found++;
            }
        }
        context.events()
                .on(new SharingVerified(day, nation.id(), context.order().id(partner), sent, found));
        double weight = rules.verificationWeight() * (context.policies().isPublished(partner) ? HELD_TO_IT : 1);
        if (found > 0) {
            context.relations().blame(nation.number(), partner, weight * found, day);
        } else if (sent > 0) {
            context.relations().praise(nation.number(), partner, weight, day);
        }
    }
}
