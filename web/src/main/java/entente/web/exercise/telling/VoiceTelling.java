package entente.web.exercise.telling;

import entente.engine.description.Message;
import entente.web.naming.SpokenNames;
import java.util.Map;
import java.util.stream.Stream;

/** Words for the heads of services whose nations are on autopilot. */
public final class VoiceTelling {

    /** What a decision of the engine is when it is told to whom it concerns. */
    public static final Map<String, String> DEEDS = Map.of(
            "proposeAgreement", "propose",
            "acceptAgreement", "accept",
            "declineAgreement", "decline",
            "leaveAgreement", "leave",
            "holdDialogue", "dialogue",
            "fundCapacityBuilding", "fund");

    /**
     * What a head of service writes.
     *
     * @param author who writes
     * @param subject what it is about
     * @param text what is written
     */
    public record SpokenLetter(Message author, Message subject, Message text) {}

    private static final String KEY = "telling.voice.";

    private final SpokenNames names;
    private final Phrases phrases;

    public VoiceTelling(SpokenNames names) {
        this.names = names;
        phrases = new Phrases(names.draw());
    }

    /**
     * The ways of saying something, the first that a key draws before the others.
     *
     * @param kind {@code propose} for instance
     * @param about a report, case or network; empty if it is about none
     * @param entry when it is said
     */
    public Stream<Message> phrasings(String from, String to, String kind, Object about, long entry) {
        return phrases.all(KEY + kind, from + to + entry, names.inSentence(to), names.inSentence(from), about);
    }

    /** A letter with that text. */
    public SpokenLetter letter(String from, String kind, Message text) {
        String subject = kind.replaceAll("\\..*", "");
        return new SpokenLetter(
                Message.of(
                        KEY + "author", names.story().head(from), names.story().service(from)),
                Message.of(KEY + "subject." + subject),
                text);
    }
}
