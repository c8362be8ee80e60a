package entente.web.explore.film;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ties as somebody sees them.
 *
 * @param days the days of the samples
 * @param affinity for each day, nation and other nation the affinity, -1..1; null for a nation whose row is not seen
 * @param trust for each day, nation and other nation the trust, 0..1; null for a nation whose row is not seen
 */
public record SeenTies(
        List<Double> days, List<List<@Nullable List<Double>>> affinity, List<List<@Nullable List<Double>>> trust) {

    public SeenTies {
        days = List.copyOf(days);
        affinity = Collections.unmodifiableList(new ArrayList<>(affinity));
        trust = Collections.unmodifiableList(new ArrayList<>(trust));
    }

    static SeenTies all(Ties ties) {
        return seen(ties, -1);
    }

    /** Only what the nation at the place feels itself. */
    static SeenTies of(Ties ties, int place) {
        return seen(ties, place);
    }

    private static SeenTies seen(Ties ties, int place) {
        List<List<@Nullable List<Double>>> affinity = new ArrayList<>();
        List<List<@Nullable List<Double>>> trust = new ArrayList<>();
        for (Ties.Sample sample : ties.samples()) {
            affinity.add(rows(sample.affinity(), place));
            trust.add(rows(sample.trust(), place));
        }
        return new SeenTies(ties.days(), affinity, trust);
    }

    private static List<@Nullable List<Double>> rows(List<List<Double>> all, int place) {
        List<@Nullable List<Double>> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            rows.add(place < 0 || place == i ? all.get(i) : null);
        }
        return rows;
    }
}
