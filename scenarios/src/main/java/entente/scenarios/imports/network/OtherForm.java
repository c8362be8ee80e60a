package entente.scenarios.imports.network;

import entente.scenarios.imports.table.Problems;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Forms of networks that are not read, by the way in which they begin. */
final class OtherForm {

    private static final Map<String, Pattern> BEGINNINGS = beginnings();

    private OtherForm() {}

    /** Adds to the problems if a text is a network in a form that is not read. */
    static void refuse(String text, Problems problems) {
        String start = text.stripLeading();
        String small = start.substring(0, Math.min(200, start.length())).toLowerCase(Locale.ROOT);
        BEGINNINGS.forEach((form, beginning) -> {
            if (beginning.matcher(small).lookingAt()) {
                problems.add(
                        1, "this is a file of " + form + ", which is not read: save it as an edge list or GraphML");
            }
        });
        problems.throwIfAny();
    }

    private static Map<String, Pattern> beginnings() {
        Map<String, Pattern> beginnings = new LinkedHashMap<>();
        beginnings.put("MatrixMarket", Pattern.compile("%%matrixmarket"));
        beginnings.put("Pajek", Pattern.compile("\\*(vertices|network|arcs|edges)"));
        beginnings.put("UCINET (DL)", Pattern.compile("dl\\s+\\w+\\s*="));
        beginnings.put("GML", Pattern.compile("(creator[^\\n]*\\n\\s*)?(version[^\\n]*\\n\\s*)?graph\\s*\\["));
        beginnings.put("Graphviz (DOT)", Pattern.compile("(strict\\s+)?(di)?graph\\s*(\"[^\"]*\"|\\w+)?\\s*\\{"));
        beginnings.put("JSON", Pattern.compile("\\{\\s*\"|\\[\\s*[\\[{]"));
        return beginnings;
    }
}
