package entente.web.form;

import com.fasterxml.jackson.annotation.JsonValue;
import entente.engine.description.Worded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of one kind of decision or inject, in a reader's language.
 *
 * @param type the kind, as files name it
 * @param group what it stands among, in words; empty where kinds are not grouped
 * @param title what it is called
 * @param about what it does, in a sentence
 * @param fields what is asked
 */
public record DecisionForm(String type, String group, String title, String about, List<Part> fields) {

    /**
     * One field.
     *
     * @param name its name in files
     * @param label what it is called
     * @param help more about it; empty where the label says all
     * @param kind what is put in
     * @param unit its unit, in words; empty for none
     * @param min the least number; null for no limit
     * @param max the largest number; null for no limit
     * @param required whether it must be filled in
     * @param standard what holds where it is left out, as files write it; empty for nothing
     * @param options what can be chosen, where that does not depend on the exercise
     * @param names what kinds of things can be named
     * @param fields the fields of a group
     */
    public record Part(
            String name,
            String label,
            String help,
            Kind kind,
            String unit,
            @Nullable Double min,
            @Nullable Double max,
            boolean required,
            String standard,
            List<Option> options,
            List<String> names,
            List<Part> fields) {

        /** What is put in. */
        public enum Kind implements Worded {
            /** A number. */
            NUMBER,
            /** A whole number. */
            WHOLE,
            /** Yes or no. */
            FLAG,
            /** A text. */
            TEXT,
            /** One of the options. */
            WORD,
            /** Some of the options. */
            WORDS,
            /** The name of something in the exercise. */
            NAME,
            /** Some such names. */
            NAMES,
            /** A number for each of such names. */
            WEIGHTS,
            /** A group of fields. */
            GROUP;

            @Override
            @JsonValue
            public String word() {
                return Worded.super.word();
            }
        }
    }

    /** A word that can be chosen, and how it reads. */
    public record Option(String value, String label) {}
}
