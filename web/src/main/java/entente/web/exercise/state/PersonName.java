package entente.web.exercise.state;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people may be called: names that can be seen as they are, and that can be told apart. Two names are taken for each
 * other if they have the same skeleton: letters without accents, lower case, letters of other scripts that look like Latin ones
 * replaced by these, signs and spaces left out (after Unicode Technical Standard 39; its tables are cut to the letters that
 * European keyboards have).
 */
public final class PersonName {

    private static final int LONGEST = 60;

    /**
     * Characters that cannot be seen, turn the direction of writing, or are no characters: Unicode's categories of control,
     * format, surrogate, private, unassigned, line and paragraph; spaces other than the common one; letters and marks that
     * have no shape; and accents heaped on each other.
     */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]"
            + "|(?! )\\p{Zs}|[\\u115F\\u1160\\u3164\\uFFA0\\u2800\\u034F\\u17B4\\u17B5\\u180B-\\u180F\\uFE00-\\uFE0F]"
            + "|[\\x{E0100}-\\x{E01EF}]|\\p{M}{4,}|^\\p{M}");

    private static final Pattern SHOWN = Pattern.compile("[\\p{L}\\p{N}\\p{So}\\p{Sm}\\p{P}]");

    /** Cyrillic and Greek letters, digits and signs, each in the place of the Latin letter that it looks like. */
    private static final String ALIKE = "авекмнорстухѕіјαβεικνορτυχγ01iı|";

    private static final String LATIN = "abekmhopctyxsljabelkvoptuxyollll";

    private PersonName() {}

    /**
     * Refuses what cannot be seen as it is.
     *
     * @throws ExerciseRefusal unless it is a name that can be seen as it is
     */
    public static void check(String name) {
        if (name.isBlank() || name.length() > LONGEST || !SHOWN.matcher(name).find()) {
            throw ExerciseRefusal.invalid("room.refusal.name", LONGEST);
        }
        if (UNSEEN.matcher(name).find()) {
            throw ExerciseRefusal.invalid("room.refusal.nameUnseen");
        }
    }

    /** Whether two names would be taken for each other. */
    static boolean isLike(String one, String other) {
        return skeleton(one).equals(skeleton(other));
    }

    /** The name itself, or with a number where it would be taken for one of the others. */
    static String apart(String name, Collection<String> others) {
        String apart = name;
        for (int number = 2; isTaken(apart, others); number++) {
            String end = " (" + number + ")";
            apart = name.substring(0, Math.min(name.length(), LONGEST - end.length())) + end;
        }
        return apart;
    }

    private static boolean isTaken(String name, Collection<String> others) {
        return others.stream().anyMatch(other -> isLike(name, other));
    }

    private static String skeleton(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}|]", "");
        StringBuilder skeleton = new StringBuilder();
        plain.chars().forEach(c -> {
            int at = ALIKE.indexOf(c);
            skeleton.append(at < 0 ? (char) c : LATIN.charAt(at));
        });
        return skeleton.toString().replace("rn", "m").replace("vv", "w");
    }
}
