package entente.engine.autopilot;

import entente.engine.decision.NationDecision;
import entente.engine.view.NationView;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of a nation that nobody plays, in the order in which they are asked. Every threshold in them is an
 * assumption; each stands in the rule it belongs to.
 */
public final class Autopilot {

    private static final List<AutopilotRule> RULES = List.of(
            new AnswerProposals(),
            new SeekAgreements(),
            new EndBrokenAgreements(),
            new AnswerRequests(),
            new AskRefusingHostsAgain(),
            new AskAboutNearDetections(),
            new ReleaseWhatHasStalled(),
            new WithholdFromTheDistrusted(),
            new TightenWhenOverloaded(),
            new PublishAnOpenPolicy(),
            new JoinAndLeaveInstitutions(),
            new SupportInstitutions(),
            new AlignWithTrustedInstitutions(),
            new TalkToTheEstranged(),
            new InvestWhereItPays(),
            new FundFriendsInNeed());

    private Autopilot() {}

    /** What a nation decides now, from what it knows. */
    public static List<NationDecision> decide(NationView view) {
        List<NationDecision> decisions = new ArrayList<>();
        for (AutopilotRule rule : RULES) {
            decisions.addAll(rule.decide(view));
        }
        return decisions;
    }

    /** The types of its rules, in the order in which they are asked; the message files say what each does. */
    public static List<Class<?>> rules() {
        return RULES.stream().<Class<?>>map(Object::getClass).toList();
    }
}
