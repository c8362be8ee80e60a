package entente.web.exercise.state;

import entente.web.exercise.record.InjectPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Which injects are those of somebody who leads one nation, and by which numbers that person knows them. The numbers count in
 * the order in which injects came to concern this nation, and are not given anew: they tell nothing of what concerns others.
 */
public final class LedInjects {

    private final Map<String, List<Long>> known = new TreeMap<>();

    LedInjects() {}

    /** Whether whoever leads a nation sees an inject: this nation reads it, once it is delivered. */
    public static boolean sees(String nation, InjectPlan plan) {
        boolean goesThere = plan.to().isEmpty() || plan.to().contains(nation);
        return leads(nation, plan) || (goesThere && plan.isRead());
    }

    /** Whether whoever leads a nation has an inject in hand: it goes to this nation alone, and changes nothing in the world. */
    public static boolean leads(String nation, InjectPlan plan) {
        return plan.to().equals(List.of(nation)) && plan.effect() == null;
    }

    /** Takes note of what was written into the event list, be it anew. */
    void written(long entry, InjectPlan plan, List<String> nations) {
        for (String nation : nations) {
            List<Long> own = known.computeIfAbsent(nation, key -> new ArrayList<>());
            if (sees(nation, plan) && !own.contains(entry)) {
                own.add(entry);
            }
        }
    }

    /** The number by which whoever leads a nation knows an inject that this person sees. */
    public int number(String nation, long entry) {
        return known.getOrDefault(nation, List.of()).indexOf(entry) + 1;
    }

    /** The inject that whoever leads a nation knows by a number, as the log names it. */
    public OptionalLong entry(String nation, int number) {
        List<Long> own = known.getOrDefault(nation, List.of());
        return number < 1 || number > own.size() ? OptionalLong.empty() : OptionalLong.of(own.get(number - 1));
    }
}
