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
                List.of(PRIORITIES, TRUST, MARKING, STANDARDS),
                "Between two who have an agreement and trust each other somewhat, no single obstacle stands out: four"
                        + " small ones cost about the same.",
                "There are two nations and a channel between them, their laws are open, they are friends and have the"
                        + " same means: nothing is to be gained from channels, law, politics or technology. What is left"
                        + " are the standing habits – need to know, the cautious marking, trust that opens gradually,"
                        + " forms that do not quite match –, and less than half an attack in two years hangs on all of"
                        + " them together.");
    }

    private static Reading rupture() {
        return new Reading(
                "rupture",
                List.of(TRUST, TECHNOLOGY),
                "Where a change of leadership and a crisis have broken what was built on trust, trust is what holds"
                        + " cooperation back, with politics behind it.",
                "Channels, law and forms were settled in forty good years and cost next to nothing each. Then Kaldmark"
                        + " asks what it gets in return, an officer of Norvik is expelled, the files are shared against"
                        + " return only, and agreements fall at their reviews. Technology stands beside trust for another"
                        + " reason: half of all means are Kaldmark's, and lifting it gives them to all five others, with"
                        + " or without Kaldmark.");
    }

    private static Reading hubOrMesh() {
        return new Reading(
                "hub-or-mesh",
                List.of(CHANNELS),
                "Where half of the pairs have neither a hub nor a treaty between them, it is the missing channel that"
                        + " costs most: as much as all else together.",
                "Ten states have forty-five pairs. Six are in the Centre, a few more have signed with each other, and"
                        + " between the two schools there is nothing to send a report through – the choice that the"
                        + " ministers of the story have before them. Those who do talk to each other went to the same"
                        + " school: politics, law and technology cost nothing that could be told. Markings and originator"
                        + " control come third, for the Centre sits on what its members have stamped as their own.");
    }

    private static Reading union() {
        return new Reading(
                "union",
                List.of(TECHNOLOGY, TRUST, LAW, CAPACITY),
                "Where ten friends share a list, an office and their formats, unequal means and half-grown trust cost"
                        + " most; law is a larger part than anywhere else in the library, and full inboxes are as much.",
                "Channels, politics and standards were settled when the Union was built and cost nothing that could be"
                        + " told. The six who came later see less and know each other less than the founders know them, so"
                        + " what they send weighs less. Then the courts of Estrava and Helmsund let identities go to named"
                        + " recipients only and take no report for evidence because a friend wrote it; and those with few"
                        + " analysts drown in what the others send: lifting that alone avoids nothing, it pays once more"
                        + " arrives.");
    }

    private static Reading capacity() {
        return new Reading(
                "capacity",
                List.of(TECHNOLOGY, CAPACITY, TRUST),
                "Where everybody shares what may be shared, means are three quarters of the matter, and people to read"
                        + " what arrives most of the rest.",
                "Everybody signed with everybody, the marking is green, the laws are open: channels, markings, law and"
                        + " politics cost nothing. Six of nine nations can hardly see, and read with one or two analysts."
                        + " With the means of the strong they would stop more than everything pooled does, which pools"
                        + " what is seen and buys nobody eyes. Analysts pay fully only once there is more to read. To send"
                        + " reports more widely, past need to know, would cost rather than save, though that cannot be"
                        + " told from nothing yet.");
    }

    private static Reading straits() {
        return new Reading(
                "straits",
                List.of(TECHNOLOGY, TRUST, POLITICS),
                "Where neighbours keep their files at home, unequal means cost most, and distrust and politics come"
                        + " next.",
                "The forum decides by consensus and overrules nobody, so what passes depends on each pair: trust goes"
                        + " to the colleague of twenty years and not to the flag on his car, and crises over reefs close"
                        + " what politics had opened. Means come first because they are most unequal here: Hulan has the"
                        + " radars, and in the outer islands, where one network is at home, the state is a boat on"
                        + " Thursdays. Law, markings and missing channels each cost something, about a third of what means"
                        + " cost.");
    }

    private static Reading alpineCorridor() {
        return new Reading(
                "alpine-corridor",
                List.of(TECHNOLOGY, TRUST),
                "Where three blocs share one corridor, unequal means and distrust between blocs cost most; the missing"
                        + " channels, which stop nearly half of all reports, cannot be told from costing nothing.",
                "A channel that is opened in the east leads to nations that trust each other little and see little:"
                        + " the next gate stops what the first lets through, and what arrives is not connected. The"
                        + " western pact trusts and sees already. So the nations without an agreement gain from means and"
                        + " trust first, and from channels only with them.");
    }
}
