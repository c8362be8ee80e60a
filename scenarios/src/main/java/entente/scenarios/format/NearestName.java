package entente.scenarios.format;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Finds what somebody may have meant. */
public final class NearestName {

    private static final int MOST_LISTED = 40;
    private static final int LONGEST = 80;

    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance();

    private NearestName() {}

    /** The known name with the fewest changed, added, left out or exchanged letters, if these are few. */
    static Optional<String> find(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
                .filter(nearest -> distance(name, nearest) <= Math.max(1, Math.min(name.length(), nearest.length()) / 3)
                        || startsAlike(name, nearest));
    }

    /** {@code did you mean x?} where one is near, else what there is. */
    public static String advice(String name, Collection<String> known) {
        return find(name, known).map(nearest -> "did you mean " + nearest + "?").orElseGet(() -> listed(known));
    }

    private static String listed(Collection<String> known) {
        if (known.isEmpty()) {
            return "there is none";
        }
        List<String> first = known.stream().limit(MOST_LISTED).toList();
        String more = known.size() > MOST_LISTED ? ", …" : "";
        return known.size() == 1
                ? "there is only " + first.get(0)
                : "it may be " + orJoined(first, more.isEmpty()) + more;
    }

    /** {@code a, b or c}. */
    static String orJoined(List<String> words) {
        return orJoined(words, true);
    }

    private static String orJoined(List<String> words, boolean withOr) {
        int last = words.size() - 1;
        return !withOr || last < 1
                ? String.join(", ", words)
                : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private static boolean startsAlike(String name, String candidate) {
        String small = name.toLowerCase(Locale.ROOT);
        String other = candidate.toLowerCase(Locale.ROOT);
        return name.length() >= 4 && candidate.length() >= 4 && (other.startsWith(small) || small.startsWith(other));
    }

    /** Damerau's distance (optimal string alignment), regardless of case. */
    private static int distance(String first, String second) {
        return DISTANCE.apply(first.toLowerCase(Locale.ROOT), second.toLowerCase(Locale.ROOT));
    }
}
