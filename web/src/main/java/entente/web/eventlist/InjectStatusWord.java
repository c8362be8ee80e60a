package entente.web.eventlist;

import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.MselField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an inject stands in the making of a list, and whether it may be delivered then. */
enum InjectStatusWord {
    DRAFT(false),
    APPROVED(true),
    READY(true),
    DELIVERED(true),
    DEFERRED(false),
    SKIPPED(false);

    private final boolean ready;

    InjectStatusWord(boolean ready) {
        this.ready = ready;
    }

    boolean isReady() {
        return ready;
    }

    /** In one word, in small letters. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What an inject keeps of it beside whether it may be delivered: nothing for a draft and for one that is ready. */
    String field() {
        return this == DRAFT || this == READY ? "" : word();
    }

    static Optional<InjectStatusWord> find(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** Where an inject stands. */
    static InjectStatusWord of(InjectPlan plan) {
        return find(plan.fields().getOrDefault(MselField.STATUS, ""))
                .filter(word -> word.ready == plan.ready())
                .orElse(plan.ready() ? READY : DRAFT);
    }
}
