package entente.results.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words: the names of an enumeration in small letters. */
abstract class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {

    private final List<E> choices;

    WordConverter(Class<E> type) {
        choices = Arrays.asList(type.getEnumConstants());
    }

    @Override
    public E convert(String text) {
        return choices.stream()
                .filter(choice -> word(choice).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("it is " + text + ": it must be " + all()));
    }

    private String all() {
        List<String> words = choices.stream().map(WordConverter::word).toList();
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
