package entente.engine.autopilot;

import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.FundCapacityBuilding;
import entente.engine.scenario.ProgrammeKind;
import entente.engine.view.NationView;
import java.util.List;

/** Once a year a strong nation pays for technical assistance to the close friend that was attacked most in the last two
 * years, if any was. */
final class FundFriendsInNeed implements AutopilotRule {

    private static final int STRONG_TEAMS = 6;
    private static final double CLOSE_AFFINITY = 0.6;
    private static final double LOOK_BACK_DAYS = 730.5;
    private static final double MONEY = 2;

    @Override
    public List<NationDecision> decide(NationView view) {
        if (!ReviewPeriods.isYearly(view) || view.teams() < STRONG_TEAMS) {
            return List.of();
        }
        String worst = "";
        long most = 0;
        for (String other : view.others()) {
            long attacks = view.attacks().stream()
                    .filter(attack -> attack.nation().equals(other) && attack.day() > view.day() - LOOK_BACK_DAYS)
                    .count();
            if (view.affinity(other) >= CLOSE_AFFINITY && attacks > most) {
                worst = other;
                most = attacks;
            }
        }
        return worst.isEmpty()
                ? List.of()
                : List.of(new FundCapacityBuilding(
                        view.day(), view.nation(), worst, ProgrammeKind.TECHNICAL_ASSISTANCE, MONEY));
    }
}
