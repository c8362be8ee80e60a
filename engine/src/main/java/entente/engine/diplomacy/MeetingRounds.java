package entente.engine.diplomacy;

import java.util.ArrayList;
import java.util.List;

/**
 * The order in which several parties meet two by two, as at a tournament: in each round everybody meets one other, so that
 * nobody waits for a third. One party stays, the others move round by one place: the circle method (Kirkman 1847). Of n
 * parties that takes n − 1 rounds, n if n is odd.
 */
final class MeetingRounds {

    private MeetingRounds() {}

    /** Every two of the parties, round after round; in each pair the one listed first comes first. */
    static List<int[]> pairs(List<Integer> parties) {
        int places = parties.size() + parties.size() % 2;
        List<int[]> pairs = new ArrayList<>();
        for (int round = 0; round < places - 1; round++) {
            for (int i = 0; i < places / 2; i++) {
                int one = place(i, round, places);
                int other = place(places - 1 - i, round, places);
                if (Math.max(one, other) < parties.size()) {
                    pairs.add(new int[] {parties.get(Math.min(one, other)), parties.get(Math.max(one, other))});
                }
            }
        }
        return pairs;
    }

    /** Who sits at a place: the last party always at the last, the others one further in each round. */
    private static int place(int place, int round, int places) {
        return place == places - 1 ? place : (place + round) % (places - 1);
    }
}
