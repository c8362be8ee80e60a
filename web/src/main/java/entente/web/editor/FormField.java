package entente.web.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form.
 *
 * @param path where its value stands
 * @param label its name within the form, as {@code capability.teams}
 * @param kind how it is edited
 * @param help what it means
 * @param language the language of the help, as a tag
 * @param unit its unit; empty for none
 * @param min the least it may be; null for no bound
 * @param max the most it may be; null for no bound
 * @param options the words it may be; empty unless it is one of some words
 * @param standard what holds where nothing is written; empty for nothing
 * @param value what is written; null where nothing is
 * @param required whether it must be written
 * @param assumption whether its default rests on nobody's measurement
 */
record FormField(
        String path,
        String label,
        FieldKind kind,
        String help,
        String language,
        String unit,
        @Nullable Double min,
        @Nullable Double max,
        List<String> options,
        String standard,
        @Nullable String value,
        boolean required,
        boolean assumption) {

    FormField {
        options = List.copyOf(options);
    }
}
