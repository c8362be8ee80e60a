package entente.results.command;

import entente.results.plan.ExperimentFile;
import entente.results.plan.Experiments;
import java.util.List;

/** The experiments that come with Entente, for somebody who does not know them yet. */
final class ExperimentList {

    private static final int WIDTH = 100;

    private ExperimentList() {}

    static String text() {
        List<String> ids = Experiments.ids();
        int wide = ids.stream().mapToInt(String::length).max().orElse(0) + 2;
        StringBuilder text = new StringBuilder("These experiments come with Entente:\n\n");
        for (String id : ids) {
            ExperimentFile file = Experiments.load(id).file();
            text.append(id)
                    .append(" ".repeat(wide - id.length()))
                    .append(file.subject().title())
                    .append('\n');
            wrapped(text, file.subject().question(), " ".repeat(wide));
        }
        return text.append("\nTo run one: entente sweep ")
                .append(ids.get(0))
                .append(" --out out\nTo write your own: docs/lab.md\n")
                .toString();
    }

    private static void wrapped(StringBuilder text, String words, String before) {
        int column = before.length();
        text.append(before);
        for (String word : words.strip().split("\\s+", -1)) {
            if (column > before.length() && column + 1 + word.length() > WIDTH) {
                text.append('\n').append(before);
                column = before.length();
            }
            if (column > before.length()) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
        }
        text.append('\n');
    }
}
