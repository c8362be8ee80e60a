package entente.web.exercise.state;

import entente.engine.description.Message;
import entente.web.exercise.telling.VoiceTelling.SpokenLetter;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A message, as it was written.
 *
 * @param number from 1, among all that people and injects say: entries of the log refer to it; 0 of what an autopilot says
 * @param entry number of its entry
 * @param wallMillis when it was written
 * @param day the day of the simulation
 * @param seat who wrote it; 0: it came from the exercise
 * @param from the delegation it comes from, or whom an inject seems to come from; null: from those who lead
 * @param to the delegations that see it, the sender's own among them; {@code *}: everybody
 * @param subject what it is about; empty for a message between delegations
 * @param text what it says
 * @param deadline until when an answer is wanted, as whoever wrote it put it; empty for no such words
 * @param controller the name of who gets the answers among those who lead, as the event list says; empty for no such name
 * @param spoken what a head of service on autopilot writes; null of what people and injects say
 * @param wish the answer that it wants; null for none
 */
public record Letter(
        long number,
        long entry,
        long wallMillis,
        double day,
        long seat,
        @Nullable String from,
        Set<String> to,
        String subject,
        String text,
        String deadline,
        String controller,
        @Nullable SpokenLetter spoken,
        @Nullable Wish wish) {

    /** Whether it came from the exercise, so that those who lead wait for what comes back. */
    public boolean isAnswerable() {
        return seat == 0 && spoken == null;
    }

    /** What a head of service on autopilot wrote, with who it is; empty of what people and injects say. */
    public Optional<Message> words() {
        return Optional.ofNullable(spoken).map(own -> Message.of("exercise.timeline.letter", own.author(), own.text()));
    }

    /** Whether it is an inject of the event list: those have a subject, what is just said has none. */
    boolean planned() {
        return !subject.isEmpty();
    }

    boolean reaches(String nation) {
        return to.contains(nation) || to.contains("*");
    }
}
