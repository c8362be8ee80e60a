package entente.web.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the pages. */
public enum Language {
    /** The language of the scenarios, and the one that is used when a browser asks for none of these. */
    ENGLISH("en", "English"),
    /** French. */
    FRENCH("fr", "Français");

    private final String tag;
    private final String title;

    Language(String tag, String title) {
        this.tag = tag;
        this.title = title;
    }

    /** The tag of BCP 47: {@code en}. */
    public String tag() {
        return tag;
    }

    /** What it calls itself. */
    public String title() {
        return title;
    }

    /** By its rules numbers are written. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** In which direction it is written: {@code ltr} or {@code rtl}. The pages' styles follow either. */
    public String direction() {
        return "ltr";
    }

    /** The language of that tag. */
    public static Optional<Language> find(@Nullable String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /** The first of these that an Accept-Language header asks for. */
    static Language preferred(@Nullable String header) {
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
}
