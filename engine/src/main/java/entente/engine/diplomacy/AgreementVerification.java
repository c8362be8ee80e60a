package entente.engine.diplomacy;

import entente.engine.event.PoliticsEvent.SharingVerified;
import entente.engine.event.ReportEvent.Job;
import entente.engine.intelligence.CurrentCapabilities;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.kernel.Task;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.run.RunContext;
import entente.engine.scenario.Capability;
import entente.engine.scenario.Diplomacy;
import entente.engine.scenario.InformationKind;
import entente.engine.sharing.Agreements;
import entente.engine.sharing.Exchange;
import entente.engine.sharing.Policies;
import java.util.List;

/**
 * How one nation looks at regular times at what each partner under an agreement has sent it, if its policy towards that
 * partner asks for verification. It takes an analyst. Each report that the agreement would have taken, that neither law,
 * marking, need to know nor overload forbade and that the partner chose to keep back is found out with a probability, and counts as a bad experience; something sent and nothing found out is a good one. A partner who has
 * published its policy is held to it: both count twice (assumption).
 */
public final class AgreementVerification extends Task {

    private static final double HELD_TO_IT = 2;

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final CurrentCapabilities means;
    private final DiplomaticRelations relations;
    private final Agreements agreements;
    private final Policies policies;
    private final Exchange exchange;
    private final IntelligenceParty nation;
    private final double everyDays;
    private final int[] seen;
    private long round;

    /** @param nation its number */
    public AgreementVerification(
            RunContext run,
            List<IntelligenceParty> holders,
            CurrentCapabilities means,
            DiplomaticRelations relations,
            Agreements agreements,
            Policies policies,
            Exchange exchange,
            int nation) {
        super(4);
        this.run = run;
        this.holders = holders;
        this.means = means;
        this.relations = relations;
        this.agreements = agreements;
        this.policies = policies;
        this.exchange = exchange;
        this.nation = holders.get(nation);
        everyDays = run.rules().diplomacy().verification().verificationDays();
        seen = new int[run.order().size()];
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
                    && policies.rule(nation.number(), partner, InformationKind.ALERT)
                            .verification()
                    && agreements.findTerms(nation.number(), partner, day) != null;
            if (looks) {
                look(holders.get(partner), day);
            }
        }
    }

    private void look(IntelligenceParty partner, double day) {
        Capability capability = means.capability(nation.number());
        double service = run.draws()
                .duration(
                        capability.analysis().analysisLaw(),
                        run.rules().reporting().requestDays(),
                        Purpose.VERIFICATION,
                        day,
                        Keys.of(nation.key(), partner.key()),
                        round);
        nation.queue().submit(Job.AUDIT, service, day, done -> conclude(partner.number(), done));
    }

    private void conclude(int partner, double day) {
        Diplomacy rules = run.rules().diplomacy();
        int sentInAll = exchange.given(partner, nation.number());
        int sent = sentInAll - seen[partner];
        seen[partner] = sentInAll;
        int found = 0;
        for (Report report : exchange.takeKeptBack(partner, nation.number())) {
            long pair = Keys.of(report.key(), nation.key());
            if (run.draws()
                    .happens(rules.verification().verificationYield(), Purpose.VERIFICATION_FINDING, day, pair, 0)) {
                found++;
            }
        }
        run.events().on(new SharingVerified(day, nation.id(), run.order().id(partner), sent, found));
        double weight = rules.verification().verificationWeight() * (policies.isPublished(partner) ? HELD_TO_IT : 1);
        if (found > 0) {
            relations.blame(nation.number(), partner, weight * found, day);
        } else if (sent > 0) {
            relations.praise(nation.number(), partner, weight, day);
        }
    }
}
