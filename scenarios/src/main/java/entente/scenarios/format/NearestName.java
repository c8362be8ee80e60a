package entente.scenarios.format;

import entente.engine.description.Message;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
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
    private static final int FEW = 12;
    private static final int CLOSEST = 3;

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
    public static Message message(String name, Collection<String> known) {
        return find(name, known)
                .map(nearest -> Message.of("violation.nearest", nearest))
                .orElseGet(() -> listed(known));
    }

    /** The same in English. */
    public static String advice(String name, Collection<String> known) {
        return Messages.shared().text(Language.ENGLISH, message(name, known));
    }

    /**
     * The same in English, where there are so many names that a list of them stands elsewhere.
     *
     * @param where what is said of that list, as {@code FILE lists them}
     */
    public static String advice(String name, Collection<String> known, String where) {
        return find(name, known).isPresent() || known.size() <= FEW
                ? advice(name, known)
                : closest(name, known) + " come nearest, and " + where;
    }

    /** The few names that come nearest, however far that is: {@code a, b and c}. */
    public static String closest(String name, Collection<String> known) {
        List<String> near = known.stream()
                .sorted(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(CLOSEST)
                .toList();
        int last = near.size() - 1;
        return last < 1 ? String.join("", near) : String.join(", ", near.subList(0, last)) + " and " + near.get(last);
    }

    private static Message listed(Collection<String> known) {
        if (known.isEmpty()) {
            return Message.of("violation.none");
        }
        List<String> first = known.stream().limit(MOST_LISTED).toList();
        if (known.size() > MOST_LISTED) {
            return Message.of("violation.may", Violation.shown(String.join(", ", first) + ", …"));
        }
        return known.size() == 1
                ? Message.of("violation.only", first.get(0))
                : Message.of("violation.may", orJoined(first));
    }

    /** {@code a, b or c}. */
    static Message orJoined(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? Violation.shown(String.join(", ", words))
                : Message.of("violation.or", String.join(", ", words.subList(0, last)), words.get(last));
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
