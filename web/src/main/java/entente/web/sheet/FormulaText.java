package entente.web.sheet;

import java.util.regex.Pattern;

/** Texts that a spreadsheet would take for a formula: in files they bear a mark before them, which is taken off again. */
public final class FormulaText {

    private static final String START = "\\s*[=+\\-@\\uFF0B\\uFF0D\\uFF1D\\uFF20|%].*|[\\t\\r\\n].*";
    private static final Pattern FORMULA = Pattern.compile("'*(" + START + ")", Pattern.DOTALL);
    private static final Pattern MARKED = Pattern.compile("'+(" + START + ")", Pattern.DOTALL);

    private FormulaText() {}

    /** Whether a spreadsheet might take it for a formula, or for the beginning of another cell. */
    public static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches();
    }

    /** The text so that no spreadsheet takes it for a formula. */
    public static String harmless(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** The text that was made harmless; any other as it is. */
    static String restored(String text) {
        return MARKED.matcher(text).matches() ? text.substring(1) : text;
    }
}
