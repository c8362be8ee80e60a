package entente.engine.capacity;

import entente.engine.scenario.ProgrammeKind;
import java.util.List;

/**
 * What one payment for a programme buys.
 *
 * @param funder id of the institution or nation that pays
 * @param share share of the gap to saturation that is closed, 0..1
 * @param saturation the level beyond which nothing is taught, 0..1
 * @param recipients numbers of nations that are taught
 * @param peers numbers of nations that could be learnt from, the recipients among them
 */
record Lesson(
        String funder,
        ProgrammeKind kind,
        double share,
        double saturation,
        List<Integer> recipients,
        List<Integer> peers) {

    Lesson withRecipients(List<Integer> others) {
        return new Lesson(funder, kind, share, saturation, others, peers);
    }

    /** How far a level lies below saturation, 0..1. */
    double gap(double level) {
        return Math.max(0, saturation - level);
    }

    /** The level after the lesson for those who share its teachers: the gap shrinks by an equal part of the share. */
    double raised(double level) {
        return level + share / recipients.size() * gap(level);
    }
}
