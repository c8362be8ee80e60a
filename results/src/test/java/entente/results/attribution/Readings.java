package entente.results.attribution;

import static entente.engine.scenario.Obstacle.CAPACITY;
import static entente.engine.scenario.Obstacle.CHANNELS;
import static entente.engine.scenario.Obstacle.LAW;
import static entente.engine.scenario.Obstacle.MARKING;
import static entente.engine.scenario.Obstacle.POLITICS;
import static entente.engine.scenario.Obstacle.PRIORITIES;
import static entente.engine.scenario.Obstacle.STANDARDS;
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
                List.of(STANDARDS),
                "Between two who have an agreement and like each other, forms that do not quite match are all "
                        + "that can be told from nothing, and that is little.",
                "There are two nations and a channel between them, their laws are open, they are friends and have the"
                        + " same means: nothing is to be gained from channels, politics, means or people. About a quarter"
                        + " of an attack in two years hangs on all obstacles together, more than a third of it on"
                        + " standards. Cautious markings, trust that opens gradually and need to know are of the same"
                        + " kind, but these runs do not tell them from nothing.");
    }

    private static Reading rupture() {
        return new Reading(
                "rupture",
                List.of(TECHNOLOGY, TRUST, LAW, POLITICS),
                "Where a change of leadership and a crisis have broken what was built on trust, unequal means cost"
                        + " most, more than a third of all; trust comes next with a fifth, and law and politics behind"
                        + " it.",
                "Half of all means are Kaldmark's, and lifting technology gives them to all five others, with or"
                        + " without Kaldmark. Kaldmark asks what it gets in return, an officer of Norvik is expelled, the"
                        + " files are shared against return only, and agreements fall at their reviews: trust, politics"
                        + " and channels each cost something. Law costs what courts do not take for evidence and hosts do"
                        + " not allow.");
    }

    private static Reading hubOrMesh() {
        return new Reading(
                "hub-or-mesh",
                List.of(CHANNELS, MARKING, TRUST),
                "Where half of the pairs have neither a hub nor a treaty between them, it is the missing "
                        + "channel that costs most, more than four tenths of all.",
                "Ten states have forty-five pairs. Six are in the Centre, a few more have signed with each other, and"
                        + " between the two schools there is nothing to send a report through – the choice that the"
                        + " ministers of the story have before them. Those who do talk to each other went to the same"
                        + " school: politics and technology cost nothing that could be told. Markings and trust come next,"
                        + " for the Centre sits on what its members have stamped as their own; and those who read for two"
                        + " schools are too few.");
    }

    private static Reading union() {
        return new Reading(
                "union",
                List.of(TECHNOLOGY, PRIORITIES, TRUST),
                "Where ten friends share a list, an office and their formats, three things are left that cost "
                        + "about the same: unequal means, looking in the wrong place, and half-grown trust.",
                "Channels, politics and standards were settled when the Union was built and cost nothing that could be"
                        + " told. The six who came later see less and know each other less than the founders know them, so"
                        + " what they send weighs less, and each looks where it saw something last and not where plots"
                        + " are. Those with few analysts drown in what the others send, but these runs do not tell that"
                        + " from nothing.");
    }

    private static Reading capacity() {
        return new Reading(
                "capacity",
                List.of(TECHNOLOGY, CAPACITY),
                "Where everybody shares what may be shared, means are more than half of the matter, and people "
                        + "to read what arrives come next with a fifth.",
                "Everybody signed with everybody, the marking is green, the laws are open: channels, markings and"
                        + " politics cost nothing. Six of nine nations can hardly see, and read with one or two analysts."
                        + " With the means of the strong they would stop more than everything pooled does, which pools"
                        + " what is seen and buys nobody eyes. What law costs is what courts do not take for evidence and"
                        + " what hosts do not allow, not what may not be told.");
    }

    private static Reading straits() {
        return new Reading(
                "straits",
                List.of(TECHNOLOGY, TRUST, MARKING, LAW),
                "Where neighbours keep their files at home, unequal means cost most, four tenths of all; "
                        + "distrust and markings each cost a quarter of that, and law, channels and politics "
                        + "somewhat less.",
                "The forum decides by consensus, and asks one after another, so what passes depends on each pair:"
                        + " trust goes to the colleague of twenty years and not to the flag on his car, and crises over"
                        + " reefs close what politics had opened. Each gate costs less when all others are lifted than"
                        + " alone: what it would let through, others bring as well. Means come first because they are most"
                        + " unequal here: Hulan has the radars, and in the outer islands, where one network is at home,"
                        + " the state is a boat on Thursdays.");
    }

    private static Reading alpineCorridor() {
        return new Reading(
                "alpine-corridor",
                List.of(TECHNOLOGY),
                "Where three blocs share one corridor, unequal means cost most, four tenths of all; looking in the"
                        + " wrong place, distrust and the missing channels, which are the first to stop six of ten"
                        + " sendings that are stopped, share most of the rest, and of them these runs tell only distrust"
                        + " from nothing.",
                "A channel that is opened in the east leads to nations that trust each other little and see little:"
                        + " the next gate stops what the first lets through, and what arrives is not connected. The"
                        + " western pact trusts and sees already. So the nations without an agreement gain from means"
                        + " first.");
    }
}
