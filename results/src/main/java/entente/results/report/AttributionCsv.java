package entente.results.report;

import entente.results.attribution.Attribution;
import entente.results.text.Csv;

/** What obstacles cost as CSV: one line for each estimate. Undefined numbers are empty. */
final class AttributionCsv {

    private static final String HEADER = "kind,name,value,unit,mean,low,high,n\n";
    private static final String ATTACKS = "attacks per run";
    private static final String SHARE = "share";

    private AttributionCsv() {}

    static String text(Attribution attribution) {
        StringBuilder text = new StringBuilder(HEADER);
        for (Attribution.ArrangementOutcome level : attribution.levels()) {
            text.append(Csv.line("level", level.name(), "attacksLaunched", ATTACKS, level.attacksLaunched()));
            text.append(Csv.line("level", level.name(), "shareFoiled", SHARE, level.shareFoiled()));
        }
        text.append(lines("total", "all", attribution.total()));
        text.append(lines("pooledBeyondAllLifted", "all", attribution.beyondLifting()));
        for (Attribution.ObstacleCost cost : attribution.costs()) {
            String name = cost.obstacle().word();
            text.append(lines("cost", name, cost.cost()));
            text.append(lines("alone", name, cost.alone()));
            text.append(lines("last", name, cost.last()));
        }
        for (Attribution.Interaction interaction : attribution.interactions()) {
            String pair =
                    interaction.first().word() + " " + interaction.second().word();
            text.append(lines("interaction", pair, interaction.effect()));
        }
        return text.toString();
    }

    private static String lines(String kind, String name, Attribution.Effect effect) {
        return Csv.line(kind, name, "attacksAvoided", ATTACKS, effect.attacksAvoided())
                + Csv.line(kind, name, "shareGained", SHARE, effect.shareGained());
    }
}
