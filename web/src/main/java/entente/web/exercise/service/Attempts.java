package entente.web.exercise.service;

import entente.engine.description.Message;
import entente.web.exercise.state.ExerciseRefusal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts how often codes are tried that there are not, so that nobody can try many: by address, and altogether, within a
 * minute. Codes that fit are not counted: a whole class may come in from one address.
 */
final class Attempts {

    /** How often one address may try within a minute. */
    static final int MOST_BY_ADDRESS = 20;
    /**
     * How often all may try within a minute. In a day that is less than 866,000 guesses among 2⁴⁰ codes: the chance that one of
     * them finds one of a hundred codes that are open is below 1 in 10,000.
     */
    static final int MOST = 600;

    private static final long MINUTE_MILLIS = 60_000;

    private final Timepiece timepiece;
    private final Map<String, Integer> byAddress = new LinkedHashMap<>();
    private long since;
    private int all;

    Attempts(Timepiece timepiece) {
        this.timepiece = timepiece;
        since = timepiece.monotonicMillis();
    }

    /** @throws ExerciseRefusal if there have been too many */
    synchronized void check(String address) {
        long now = timepiece.monotonicMillis();
        if (now - since >= MINUTE_MILLIS) {
            byAddress.clear();
            all = 0;
            since = now;
        }
        if (all >= MOST || byAddress.getOrDefault(address, 0) >= MOST_BY_ADDRESS) {
            throw new ExerciseRefusal(ExerciseRefusal.Reason.TOO_MANY, Message.of("room.refusal.tooManyCodes"));
        }
    }

    /** Counts one that failed. */
    synchronized void failed(String address) {
        all++;
        byAddress.merge(address, 1, Integer::sum);
    }
}
