package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.web.exercise.state.ExerciseRefusal;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How often somebody can guess, and how likely a guess is to be right within a day. */
class AttemptsTest {

    private static final int A_DAY_SECONDS = 86_400;

    private final AtomicLong seconds = new AtomicLong(100);
    private final Attempts attempts = new Attempts(
            new Timepiece(() -> Instant.ofEpochSecond(seconds.get()), () -> seconds.get() * 1_000_000_000L));

    private boolean tries(String address) {
        try {
            attempts.check(address);
            attempts.failed(address);
            return true;
        } catch (ExerciseRefusal e) {
            assertThat(e.reason()).isEqualTo(ExerciseRefusal.Reason.TOO_MANY);
            return false;
        }
    }

    /** Tries as often as it is let, each second of a day, from so many addresses; says how often it could. */
    private long guesses(int addresses) {
        long guesses = 0;
        for (int second = 0; second < A_DAY_SECONDS; second++) {
            seconds.incrementAndGet();
            for (int address = 0; address < addresses; address++) {
                while (tries("address " + address)) {
                    guesses++;
                }
            }
        }
        return guesses;
    }

    /** A hundred codes are more than any exercise has: twelve nations with three each are 36. */
    @Test
    void aGuessWithinADayIsRightWithAChanceBelowOneInTenThousand() {
        long guesses = guesses(60);
        double codes = Math.pow(2, 40);
        double openCodes = 100;
        assertThat(guesses).isBetween(850_000L, 866_000L);
        assertThat(1 - Math.pow(1 - openCodes / codes, (double) guesses)).isBetween(0.00007, 0.0001);
    }

    @Test
    void oneAddressHasTwentyGuessesAMinute() {
        long guesses = guesses(1);
        assertThat(guesses).isBetween(20L * 1439, 20L * 1441);
    }

    @Test
    void whoTypesWrongTwiceIsNotHeldUpByAnotherWhoGuesses() {
        for (int i = 0; i < 100; i++) {
            tries("guesser");
        }
        assertThatThrownBy(() -> attempts.check("guesser")).isInstanceOf(ExerciseRefusal.class);
        assertThatCode(() -> attempts.check("class")).doesNotThrowAnyException();
        seconds.addAndGet(60);
        assertThatCode(() -> attempts.check("guesser")).doesNotThrowAnyException();
    }
}
