package entente.web.house;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Passages of six lines and more that stand in two places. Lines count without their indentation; empty ones, comments,
 * imports and those without a letter or digit do not count.
 */
final class Repetitions {

    static final int LINES = 6;

    private static final Pattern EMPTY = Pattern.compile("package .*|import .*|/?\\*.*|//.*|[^\\p{Alnum}]*");

    private Repetitions() {}

    /** Where a line that counts stands. */
    private record Line(SourceFile file, int number, String text) {}

    /** Passages that have stood before, each with its place and the place of the first. */
    static List<String> in(List<SourceFile> files) {
        Map<String, Line> first = new HashMap<>();
        List<String> found = new ArrayList<>();
        for (SourceFile file : files) {
            List<Line> lines = lines(file);
            int end = 0; // of the passage that was found last
            for (int start = 0; start + LINES <= lines.size(); start++) {
                List<Line> passage = lines.subList(start, start + LINES);
                Line before = first.putIfAbsent(
                        String.join("\n", passage.stream().map(Line::text).toList()), lines.get(start));
                if (before != null) {
                    if (start >= end) {
                        found.add(place(lines.get(start)) + " as " + place(before));
                    }
                    end = start + LINES;
                }
            }
        }
        return found;
    }

    private static List<Line> lines(SourceFile file) {
        List<Line> lines = new ArrayList<>();
        Predicate<String> empty = EMPTY.asMatchPredicate();
        for (int number = 0; number < file.lines(); number++) {
            String text = file.text().get(number).strip();
            if (!empty.test(text)) {
                lines.add(new Line(file, number + 1, text));
            }
        }
        return lines;
    }

    private static String place(Line line) {
        return line.file().fileName() + ":" + line.number();
    }
}
