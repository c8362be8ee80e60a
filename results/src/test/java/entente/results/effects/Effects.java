package entente.results.effects;

import entente.results.effects.Effect.Claim;
import entente.results.effects.Effect.Settings;
import java.util.List;

/** The counter-intuitive effects that theory expects of sharing, and that the model must show. */
final class Effects {

    private Effects() {}

    static List<Effect> all() {
        return List.of(overload(), leaks(), displacement(), originatorControl(), leadership());
    }

    private static Effect overload() {
        return new Effect(
                "Overload by indiscriminate sharing",
                "Whoever gets everything reads too little of what matters: beyond a point, more information makes"
                        + " decisions worse.",
                "Eppler and Mengis 2004, The Information Society 20(5); for intelligence, Jones 2007, Intelligence and"
                        + " National Security 22(3)",
                "union",
                Settings.of(
                        "Two analysts in every nation, forty false reports a year in each, need to know everywhere, and"
                                + " nobody may change that during the exercise.",
                        "nations[*].capability.analysts=2",
                        "nations[*].capability.falseReportsPerYear=40",
                        "nations[*].sharing.posture=needToKnow",
                        "nations[*].autopilot=false"),
                Settings.of("All share everything with everybody.", "nations[*].sharing.posture=needToShare"),
                Settings.of("As many analysts as needed.", "nations[*].capability.analysts=unlimited"),
                List.of(Claim.rises("attacksLaunched"), Claim.falls("shareFoiled"), Claim.rises("analystWait")),
                "The same reports that help those who can read them bury those who cannot. Opening the files is worth"
                        + " what the receivers' analysts can take; before more is sent, there must be somebody to read it,"
                        + " or somebody to choose.");
    }

    private static Effect leaks() {
        return new Effect(
                "Leaks",
                "Every further reader is a further way out: a partner's leak warns those who are watched, and can cost"
                        + " more than the partner's help is worth.",
                "Sims 2006, International Journal of Intelligence and CounterIntelligence 19(2); Walsh 2010, The"
                        + " International Politics of Intelligence Sharing",
                "union",
                Settings.of(
                        "Poorly secured lines everywhere, one report in ten at risk on each, and need to know"
                                + " everywhere.",
                        "rules.leakProbability=0.1",
                        "nations[*].technology.secureChannels=0.2",
                        "nations[*].sharing.posture=needToKnow"),
                Settings.of("All share everything with everybody.", "nations[*].sharing.posture=needToShare"),
                Settings.of("Nothing leaks.", "rules.leakProbability=0"),
                List.of(
                        Claim.rises("leaks"),
                        Claim.rises("plotsWarned"),
                        Claim.rises("attacksLaunched"),
                        Claim.falls("shareFoiled")),
                "Where lines are not safe, openness warns so many plots that more attacks take place than without it;"
                        + " where nothing leaks, the same openness foils more plots. Secure channels are not a detail of"
                        + " implementation: they decide which way openness works.");
    }

    private static Effect displacement() {
        return new Effect(
                "Displacement to the weakest",
                "Networks give way: what one nation gains by defending itself is in part its neighbours' loss, above"
                        + " all the weakest one's.",
                "Enders and Sandler 1993, American Political Science Review 87(4); Sandler and Siqueira 2006, Canadian"
                        + " Journal of Economics 39(4)",
                "capacity",
                Settings.of(
                        "Only Heron, the network that lives with the strong, gives way, and no nation decides anything"
                                + " during the exercise.",
                        "networks[reed].displacement=0",
                        "nations[*].autopilot=false"),
                Settings.of(
                        "The three strong nations become stronger at home: more sensors, more work in the field.",
                        "nations[ORS].capability.sensorCoverage=0.4",
                        "nations[PLM].capability.sensorCoverage=0.4",
                        "nations[QLN].capability.sensorCoverage=0.4",
                        "nations[ORS].capability.fieldCoverage=0.6",
                        "nations[PLM].capability.fieldCoverage=0.6",
                        "nations[QLN].capability.fieldCoverage=0.6"),
                Settings.of("No network gives way.", "networks[*].displacement=0"),
                List.of(
                        Claim.falls("plotsHosted").in("ORS"),
                        Claim.rises("plotsHosted").in("TKH"),
                        Claim.isEatenUp("attacksLaunched"),
                        Claim.isEatenUp("attacksLaunched").in("TKH")),
                "More plots sit in Tarkhan, the weakest, because Orsay, Palmira and Quillan have become better. All"
                        + " gain still, for the strong pass on some of what they see; but the move takes back a part of"
                        + " the gain, in Tarkhan too. Strength is worth most where there is least of it.");
    }

    private static Effect originatorControl() {
        return new Effect(
                "Originator control costs attacks",
                "What protects each source keeps the whole picture from those who could act on it: a centre that may"
                        + " not pass on what it has put together knows in vain.",
                "9/11 Commission Report 2004, section 13.3; Lefebvre 2003, International Journal of Intelligence and"
                        + " CounterIntelligence 16(4)",
                "hub-or-mesh",
                Settings.of("Nobody keeps control of what it sends.", "nations[*].sharing.originatorControl=false"),
                Settings.of(
                        "Nobody may pass on what a nation has sent without asking it.",
                        "nations[*].sharing.originatorControl=true"),
                Settings.of(
                        "The centre has but one member, so that there is nobody it could pass anything on to.",
                        "institutions[fusion-centre].members=[ABN]"),
                List.of(Claim.rises("attacksLaunched"), Claim.falls("shareFoiled"), Claim.rises("undetectedPlots")),
                "The price of the stamp is paid by whoever the centre would have told. It costs next to nothing"
                        + " between two partners, and attacks where a hub is to bring things together: who wants a hub"
                        + " must settle beforehand what it may pass on.");
    }

    private static Effect leadership() {
        return new Effect(
                "A change of leadership undoes what was agreed",
                "Commitments last as long as the coalition that made them: a new leadership with other supporters"
                        + " leaves what its predecessor signed.",
                "Leeds, Mattes and Vogel 2009, American Journal of Political Science 53(2)",
                "rupture",
                Settings.of(
                        "No injects and no decision points: only the drift of relations, and what autopilots make of"
                                + " it.",
                        "injects=[]",
                        "decisionPoints=[]"),
                Settings.of(
                        "On day 365 the leadership of Kaldmark changes and turns away from the others.",
                        "injects=[{type: leadershipChange, day: 365, nation: KLD, affinityShift: -0.6}]"),
                Settings.of(
                        "What is shared, reviewed and asked for does not depend on how nations like each other.",
                        "nations[*].sharing.minimumAffinity=-1",
                        "nations[*].cooperation.minimumAffinity=-1"),
                List.of(
                        Claim.rises("agreementsEnded").in("KLD"),
                        Claim.falls("reportsShared"),
                        Claim.falls("shareFoiled"),
                        Claim.rises("attacksLaunched")),
                "One election at the largest member ends agreements and lets attacks through for the rest of the"
                        + " exercise, without anybody having become less able. Where sharing is bound to rules and not to"
                        + " sympathy, the same election costs a fraction.");
    }
}
