package entente.web.exercise.view;

import entente.engine.description.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision would do.
 *
 * @param words in a sentence
 * @param report of a new sharing policy: the name of the report for which it is shown, the nation's latest own; null if there
 *     is none
 * @param recipients of a new sharing policy: everybody who could be sent that report
 * @param weighed of a new sharing policy: for how many of the nation's latest own reports the changes are told
 * @param changes of a new sharing policy: to whom reports would newly go, and to whom no longer
 */
public record DecisionPreview(
        Message words, @Nullable String report, List<Recipient> recipients, int weighed, List<Change> changes) {

    /** What a decision does without a word on what would be sent. */
    static DecisionPreview of(Message words) {
        return new DecisionPreview(words, null, List.of(), 0, List.of());
    }

    /** The reports that would newly go to somebody, and those that no longer would, by the delegation's names. */
    public record Change(String to, List<String> gained, List<String> lost) {}

    /**
     * Somebody who could be sent a report.
     *
     * @param to the nation or institution
     * @param before what stops it now, {@code TRUST} for instance; null if it goes
     * @param after what would stop it
     * @param marking how far it might travel from there
     * @param kept share of its evidence that would be left once its source is protected, 0..1
     */
    public record Recipient(
            String to, @Nullable String before, @Nullable String after, String marking, double kept) {}
}
