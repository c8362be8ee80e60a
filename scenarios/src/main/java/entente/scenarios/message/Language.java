package entente.scenarios.message;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A language that texts stand in. Which there are stands in {@code messages/languages.txt}, a tag of BCP 47 a line; another
 * one is added there and by its files of texts, and nowhere else.
 *
 * @param tag the tag: {@code en}
 */
public record Language(String tag) {

    /** The language of the scenarios, which stands in where another one has no text. */
    public static final Language ENGLISH = new Language("en");

    /** Read at first use. */
    private static final class Listed {
        static final List<Language> ALL = ListFile.read("/entente/scenarios/messages/languages.txt").stream()
                .map(Language::new)
                .toList();
    }

    /** All of them, as listed. */
    public static List<Language> all() {
        return Listed.ALL;
    }

    /** The language of that tag. */
    public static Optional<Language> find(@Nullable String tag) {
        return all().stream().filter(language -> language.tag.equals(tag)).findFirst();
    }

    /** The first of these that an Accept-Language header asks for, or else English. */
    public static Language preferred(@Nullable String header) {
        if (header == null || header.length() > 200) {
            return ENGLISH;
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(range -> range.getRange().split("-", 2)[0])
                    .flatMap(tag -> find(tag).stream())
                    .findFirst()
                    .orElse(ENGLISH);
        } catch (IllegalArgumentException e) {
            return ENGLISH;
        }
    }

    /** By its rules numbers are written. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** What it calls itself. */
    public String title() {
        ULocale own = ULocale.forLanguageTag(tag);
        return LocaleDisplayNames.getInstance(own, DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
                .localeDisplayName(own);
    }

    /** In which direction it is written: {@code ltr} or {@code rtl}. The pages' styles follow either. */
    public String direction() {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
    }
}
