package entente.web.exercise.papers;

import entente.engine.description.Message;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import entente.web.exercise.state.ExerciseState;
import entente.web.naming.DayNumber;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of papers in a language.
 *
 * @param messages the texts of all languages
 * @param language the language
 */
public record Words(Messages messages, Language language) {

    private static final int DECIMALS = 2;

    String text(String key, Object... parameters) {
        return messages.text(language, key, parameters);
    }

    String text(Message message) {
        return messages.text(language, message);
    }

    /** A number with as many decimals as it has, two at most. */
    String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(value);
    }

    /** A day of the simulation by the number that it has on all pages. */
    String day(double day) {
        return text("exercise.day", number((double) DayNumber.of(day)));
    }

    /** Delegations by name; all of them where none is named. */
    String nations(ExerciseState state, List<String> nations) {
        return nations.isEmpty()
                ? text("exercise.all")
                : nations.stream().map(state.names()::of).collect(Collectors.joining(", "));
    }
}
