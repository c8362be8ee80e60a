package entente.results.figure;

import java.util.Locale;

/**
 * The colours of figures, on light and on dark ground. Series have the colours of M. Okabe and K. Ito (2008), lightened on
 * dark ground, which people with any colour vision can tell apart; series differ in their marks, too.
 */
public enum FigureColour {
    /** Words and marks without a series. */
    TEXT("#1f2933", "#e6e9ec"),
    /** Words that matter less. */
    QUIET("#5b6770", "#a9b3bb"),
    /** Lines that guide the eye. */
    GRID("#e3e7ea", "#333c44"),
    /** Lines that mean something: an axis, nothing, a threshold. */
    AXIS("#8a959e", "#77828b"),
    /** The first series. */
    BLUE("#0072b2", "#56b4e9"),
    /** The second series. */
    VERMILION("#d55e00", "#ff8a4c"),
    /** The third series. */
    GREEN("#007a5a", "#2fc49b"),
    /** The fourth series. */
    PURPLE("#a8518a", "#e3a2c8"),
    /** The fifth series. */
    ORANGE("#a87400", "#f0b429"),
    /** What others are compared with. */
    GREY("#6b7680", "#98a3ac"),
    /** The ground. */
    GROUND("#ffffff", "#14191e");

    private final String light;
    private final String dark;

    FigureColour(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    /** The colour on light ground, as {@code #0072b2}. */
    public String light() {
        return light;
    }

    /** The colour on dark ground. */
    public String dark() {
        return dark;
    }

    /** Its name in style sheets. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
