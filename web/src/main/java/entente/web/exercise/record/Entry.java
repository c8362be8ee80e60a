package entente.web.exercise.record;

import java.util.Locale;

/**
 * One thing that somebody did in an exercise, or that its clock did. The state of an exercise is the replay of its entries.
 * Entries name each other by their numbers in the log.
 */
public sealed interface Entry
        permits CourseEntry, SeatEntry, WordEntry, NationEntry, MotionEntry, InjectEntry, RequestEntry, ReviewEntry {

    /** The word that names this kind of entry in the log: the record's name in lower camel case. */
    default String type() {
        return type(getClass());
    }

    /** The word that names a kind of entry in the log. */
    static String type(Class<?> kind) {
        String name = kind.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
