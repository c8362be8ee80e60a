package entente.results.attribution;

import static entente.engine.scenario.Obstacle.LAW;
import static entente.engine.scenario.Obstacle.POLITICS;
import static entente.engine.scenario.Obstacle.TECHNOLOGY;
import static entente.engine.scenario.Obstacle.TRUST;

import java.util.List;

/** How the attributions of bundled scenarios are to be read. */
final class Readings {

    /** The seed of the first replication, which is the command's default. */
    static final long SEED = 1;

    private Readings() {}

    /** All of them, the smallest scenario first. */
    static List<Reading> all() {
        return List.of(twinValleys(), straits(), rupture(), capacity(), hubOrMesh(), union(), alpineCorridor());
    }

    /** How many replications: more where there are few plots. */
    static int replications(String scenario) {
        return switch (scenario) {
            case "twin-valleys" -> 60;
            case "rupture" -> 20;
            default -> 12;
        };
    }

    private static Reading twinValleys() {
        return new Reading(
                "twin-valleys",
                List.of(TRUST),
                "Between two who have an agreement and like each other, trust that opens gradually is all that can be"
                        + " told from nothing, and that is little.",
                "There are two nations and a channel between them, they are friends and have the same means: nothing"
                        + " is to be gained from channels, politics, means or people. About a quarter of an attack in two"
                        + " years hangs on all obstacles together, more than a quarter of it on trust. Cautious markings,"
                        + " what courts do not hear and forms that do not quite match are of the same kind, but these runs"
                        + " do not tell them from nothing.");
    }

    private static Reading rupture() {
        return new Reading(
                "rupture",
                List.of(LAW, TECHNOLOGY, TRUST, POLITICS),
                "Where a change of leadership and a crisis have broken what was built on trust, law costs most, nearly"
                        + " four tenths of all, and unequal means three; trust comes next with a tenth, and politics"
                        + " behind it.",
                "Law costs what courts do not take for evidence and hosts do not allow: who is arrested abroad comes"
                        + " free, and takes the plot up again. Half of all means are Kaldmark's, and lifting technology"
                        + " gives them to all five others, with or without Kaldmark. Kaldmark asks what it gets in return,"
                        + " an officer of Norvik is expelled, the files are shared against return only, and agreements"
                        + " fall at their reviews: trust, politics and channels each cost something.");
    }

    private static Reading hubOrMesh() {
        return new Reading(
                "hub-or-mesh",
                List.of(LAW),
                "Where half of the pairs have neither a hub nor a treaty between them, law costs most, three tenths of"
                        + " all; the missing channel may cost nearly as much, but these runs do not tell it from nothing.",
                "Ten states have forty-five pairs. Six are in the Centre, a few more have signed with each other, and"
                        + " between the two schools there is nothing to send a report through – nor anything by which a"
                        + " suspect is handed over or evidence heard: who is caught by the other school comes free. Those"
                        + " who do talk to each other went to the same school: politics and standards cost nothing that"
                        + " could be told. Markings come next, for the Centre sits on what its members have stamped as"
                        + " their own; and those who read for two schools are too few.");
    }

    private static Reading union() {
        return new Reading(
                "union",
                List.of(TECHNOLOGY, LAW),
                "Where ten friends share a list, an office and their formats, unequal means and law cost most, about"
                        + " three tenths of all each; looking in the wrong place comes next.",
                "Channels, politics and standards were settled when the Union was built and cost nothing that could be"
                        + " told. The six who came later see less than the founders, and each looks where it saw something"
                        + " last and not where plots are. Law costs what courts do not take for evidence and whom hosts do"
                        + " not hand over. Half-grown trust, and too few analysts for what the others send, these runs do"
                        + " not tell from nothing.");
    }

    private static Reading capacity() {
        return new Reading(
                "capacity",
                List.of(TECHNOLOGY, LAW),
                "Where everybody shares what may be shared, means are half of the matter, and law comes next with"
                        + " three tenths.",
                "Everybody signed with everybody, the marking is green, reports may go everywhere: channels, markings"
                        + " and politics cost nothing. Six of nine nations can hardly see. With the means of the strong"
                        + " they would stop more than everything pooled does, which pools what is seen and buys nobody"
                        + " eyes. What law costs is what courts do not take for evidence and what hosts do not allow, not"
                        + " what may not be told. That they read with one or two analysts may cost as much as half of"
                        + " that, which these runs do not tell from nothing.");
    }

    private static Reading straits() {
        return new Reading(
                "straits",
                List.of(TECHNOLOGY, LAW),
                "Where neighbours keep their files at home, unequal means cost most, more than four tenths of all; law"
                        + " comes next with a fifth, and distrust, markings, channels and politics cost about a third of"
                        + " that each.",
                "Means come first because they are most unequal here: Hulan has the radars, and in the outer islands,"
                        + " where one network is at home, the state is a boat on Thursdays. Law costs what courts do not"
                        + " take for evidence and whom hosts do not hand over: who comes free takes the plot up again. The"
                        + " forum decides by consensus, and asks one after another, so what passes depends on each pair:"
                        + " trust goes to the colleague of twenty years and not to the flag on his car, and crises over"
                        + " reefs close what politics had opened.");
    }

    private static Reading alpineCorridor() {
        return new Reading(
                "alpine-corridor",
                List.of(TECHNOLOGY),
                "Where three blocs share one corridor, unequal means cost most, four tenths of all; law and the"
                        + " missing channels, which are the first to stop six of ten sendings that are stopped, share most"
                        + " of the rest, and these runs tell neither from nothing.",
                "A channel that is opened in the east leads to nations that trust each other little and see little:"
                        + " the next gate stops what the first lets through, and what arrives is not connected. The"
                        + " western pact trusts and sees already. So the nations without an agreement gain from means"
                        + " first.");
    }
}
