package entente.web.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A size of paper, upright. */
public enum Paper {
    /** ISO 216 A4. */
    A4(210, 297),
    /** ANSI A, as in North America. */
    LETTER(215.9, 279.4);

    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Its word in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The size of that word, if there is one. */
    public static Optional<Paper> find(String word) {
        return Arrays.stream(values())
                .filter(paper -> paper.word().equals(word))
                .findFirst();
    }

    /** Width and height as a style sheet says them. */
    String css() {
        return width + "mm " + height + "mm";
    }

    /** Its width, in twentieths of a point. */
    long twipsWide() {
        return Math.round(width * TWIPS_PER_MILLIMETRE);
    }

    /** Its height, in twentieths of a point. */
    long twipsHigh() {
        return Math.round(height * TWIPS_PER_MILLIMETRE);
    }
}
