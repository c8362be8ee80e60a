package entente.engine.scenario;

import entente.engine.description.Coded;

/**
 * The Admiralty grade of a report: reliability of the source, A (completely reliable) to F (cannot be judged), and
 * credibility of what it says, 1 (confirmed) to 6 (cannot be judged). Source: NATO AJP-2.1.
 */
@Coded(AdmiraltyGrade.SYNTAX)
public record AdmiraltyGrade(char reliability, int credibility) {

    /** What {@link #parse} accepts, as a regular expression. */
    public static final String SYNTAX = "[A-F][1-6]";

    /** @throws IllegalArgumentException if outside A–F or 1–6 */
    public AdmiraltyGrade {
        if (reliability < 'A' || reliability > 'F' || credibility < 1 || credibility > 6) {
            throw new IllegalArgumentException(
                    "\"" + reliability + credibility + "\" is no Admiralty grade: write A1 to F6");
        }
    }

    /**
     * Reads a grade such as {@code B2}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static AdmiraltyGrade parse(String text) {
        if (!text.matches(SYNTAX)) {
            throw new IllegalArgumentException("\"" + text + "\" is no Admiralty grade: write A1 to F6");
        }
        return new AdmiraltyGrade(text.charAt(0), text.charAt(1) - '0');
    }

    /** Whether both parts are as good as those of the given grade. */
    public boolean atLeast(AdmiraltyGrade minimum) {
        return reliability <= minimum.reliability && credibility <= minimum.credibility;
    }

    @Override
    public String toString() {
        return reliability + Integer.toString(credibility);
    }
}
