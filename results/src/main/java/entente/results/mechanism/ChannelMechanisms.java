package entente.results.mechanism;

import static entente.results.mechanism.Changes.eachInstitution;
import static entente.results.mechanism.Changes.nations;
import static entente.results.mechanism.Changes.rule;
import static entente.results.mechanism.Changes.withUnits;
import static entente.results.mechanism.Expected.DEPENDS;
import static entente.results.mechanism.Expected.HARMS;
import static entente.results.mechanism.Expected.HELPS;

import entente.engine.description.Baseline;
import entente.engine.scenario.Channel;
import entente.engine.scenario.ChannelLaw;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.Gateway;
import entente.engine.scenario.Gateway.LawfulBasis;
import entente.engine.scenario.NationalLaw.FreezingRule;
import java.util.List;
import java.util.Map;

/** What makes channels differ. */
final class ChannelMechanisms {

    private static final String THEME = "channels";
    private static final String RULES = "channels";

    private ChannelMechanisms() {}

    static List<Mechanism> all() {
        return List.of(
                new Mechanism(
                        THEME,
                        "channels by stage and place",
                        "as the scenario says, instead of alike everywhere",
                        DEPENDS,
                        alike("idle", "preparing", "acting", "home", "transit", "target"),
                        Change.NONE),
                new Mechanism(
                        THEME,
                        "names for travel and intercepts",
                        "what nobody is listed for is seen in part, as the scenario says, instead of whole",
                        HARMS,
                        rule(RULES, "unnamedTravel", 1.0).then(rule(RULES, "unnamedCommunications", 1.0)),
                        Change.NONE),
                new Mechanism(
                        THEME,
                        "freezing of funds",
                        "as the scenario says, instead of none",
                        HELPS,
                        rule(RULES, "freezeFactor", 1.0),
                        Change.NONE),
                new Mechanism(
                        THEME,
                        "law of freezing",
                        "on whatever a nation holds instead of on nothing",
                        HELPS,
                        nations("law", "freezing", FreezingRule.NEVER),
                        nations("law", "freezing", FreezingRule.ALWAYS)),
                new Mechanism(
                        THEME,
                        "law of bank data",
                        "what comes from finance may go to all, instead of to nobody but by a charter or treaty",
                        HELPS,
                        nations("law", "channels", onFinance(LawfulBasis.CLOSED)),
                        nations("law", "channels", onFinance(LawfulBasis.OPEN))),
                new Mechanism(
                        THEME,
                        "financial intelligence units",
                        "those of the scenario, or an institution of all nations where it has none; no other way for"
                                + " bank data",
                        HELPS,
                        nations("law", "channels", onFinance(LawfulBasis.CLOSED))
                                .then(withoutUnits()),
                        nations("law", "channels", onFinance(LawfulBasis.CLOSED))
                                .then(withUnits())),
                new Mechanism(
                        THEME,
                        "false matches",
                        "as the scenario says, instead of none",
                        HARMS,
                        rule(RULES, "falseMatchesPerYear", 0.0),
                        Change.NONE));
    }

    private static Change alike(String... tables) {
        Change all = Change.NONE;
        for (String table : tables) {
            all = all.then(rule(RULES, table, Map.of()));
        }
        return all;
    }

    private static ChannelLaw onFinance(LawfulBasis basis) {
        return Defaults.of(ChannelLaw.class, Baseline.STANDARD, Map.of("finance", new Gateway(basis, List.of())));
    }

    /** Their name stays, as scripts may use it. */
    private static Change withoutUnits() {
        return eachInstitution(each -> each.mandate().channels().contains(Channel.FINANCE)
                ? Defaults.changed(each, "kinds", List.of())
                : each);
    }
}
