package entente.web.eventlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of months in English, French and German, whole and short, without accents. */
final class MonthNames {

    private static final List<String> NAMES = List.of(
            "JANUARY JANVIER JANUAR JANV JAN JAENNER JANNER",
            "FEBRUARY FEVRIER FEBRUAR FEVR FEB FEV",
            "MARCH MARS MAERZ MARZ MAR MRZ",
            "APRIL AVRIL APR AVR",
            "MAY MAI",
            "JUNE JUIN JUNI JUN",
            "JULY JUILLET JULI JUIL JUL",
            "AUGUST AOUT AUG AOU",
            "SEPTEMBER SEPTEMBRE SEPT SEP",
            "OCTOBER OCTOBRE OKTOBER OCT OKT",
            "NOVEMBER NOVEMBRE NOV",
            "DECEMBER DECEMBRE DEZEMBER DEC DEZ");

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    /** Any of them, as a pattern. */
    static final String PATTERN;

    static {
        for (int month = 0; month < NAMES.size(); month++) {
            for (String name : NAMES.get(month).split(" ", 0)) {
                NUMBERS.put(name, month + 1);
            }
        }
        List<String> longestFirst = new ArrayList<>(NUMBERS.keySet());
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        PATTERN = "(?:" + String.join("|", longestFirst) + ")";
    }

    private MonthNames() {}

    /** The number of a month, 1 to 12, by one of the names. */
    static int number(String name) {
        return NUMBERS.getOrDefault(name, 0);
    }
}
