package entente.results.command;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words: the names of an enumeration in small letters. */
abstract class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {

    private final List<E> choices;

    /** Reads one of these choices. */
    WordConverter(List<E> choices) {
        this.choices = List.copyOf(choices);
    }

    @Override
    public E convert(String text) {
        List<String> words = choices.stream().map(WordConverter::word).toList();
        int found = words.indexOf(text);
        if (found < 0) {
            int last = words.size() - 1;
            throw new TypeConversionException("it is " + text + ": it must be "
                    + String.join(", ", words.subList(0, last)) + " or " + words.get(last));
        }
        return choices.get(found);
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
