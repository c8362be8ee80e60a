package entente.web.exercise.record;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One line of the event list (master scenario events list).
 *
 * @param subject what it is called
 * @param text what the recipients read; may be empty where it has an effect alone
 * @param from who seems to send it, in the world of the exercise
 * @param to the delegations that get it; none: all
 * @param trigger what sets it off
 * @param day the day that it is due, if it is scheduled
 * @param condition the condition, if it is conditional; see {@code Condition}
 * @param effect an inject of the engine that it brings about, as JSON without its day; null if it has none
 * @param ready whether it may be delivered; else it is a draft
 * @param fields what else the event list says of it, by field
 * @param question what those who read it are asked; null: to answer in their own words
 */
public record InjectPlan(
        String subject,
        String text,
        String from,
        List<String> to,
        Trigger trigger,
        @Nullable Double day,
        @Nullable String condition,
        @Nullable String effect,
        boolean ready,
        Map<MselField, String> fields,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Question question) {

    /** Copies the collections. */
    public InjectPlan {
        to = List.copyOf(to);
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /** One that asks nothing in particular. */
    public InjectPlan(
            String subject,
            String text,
            String from,
            List<String> to,
            Trigger trigger,
            @Nullable Double day,
            @Nullable String condition,
            @Nullable String effect,
            boolean ready,
            Map<MselField, String> fields) {
        this(subject, text, from, to, trigger, day, condition, effect, ready, fields, null);
    }

    /** Whether recipients read anything of it; else it only changes the world. */
    @JsonIgnore
    public boolean isRead() {
        return !text.isEmpty() || (question != null && !question.text().isEmpty());
    }

    /** The same on another day. */
    public InjectPlan on(double other) {
        return new InjectPlan(subject, text, from, to, trigger, other, condition, effect, ready, fields, question);
    }

    /** The same on the shelf. */
    public InjectPlan onShelf() {
        return new InjectPlan(subject, text, from, to, Trigger.SHELF, day, condition, effect, ready, fields, question);
    }

    /** What sets an inject off. */
    public enum Trigger {
        /** Its day. */
        SCHEDULED,
        /** A condition on the state of the simulation. */
        CONDITIONAL,
        /** The trainer's hand alone. */
        SHELF
    }
}
