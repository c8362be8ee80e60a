package entente.scenarios.format;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant. */
public final class NearestName {

    private static final int MOST_LISTED = 40;
    private static final int LONGEST = 80;

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
    static int distance(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, d);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] d) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
