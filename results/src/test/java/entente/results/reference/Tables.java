package entente.results.reference;

import entente.engine.description.Baseline;
import entente.engine.description.Member;
import entente.engine.description.Range;
import entente.engine.description.RecordType;
import entente.engine.description.Shape;
import entente.engine.description.Shape.Choice;
import entente.engine.description.Shape.Entries;
import entente.engine.description.Shape.Items;
import entente.engine.description.Shape.Plain;
import entente.engine.description.Shape.Text;
import entente.engine.description.Shape.Word;
import entente.engine.description.Worded;
import entente.scenarios.schema.Meanings;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Markdown tables of records and enumerations. */
final class Tables {

    private Tables() {}

    /** A heading, what the record stands for, and its fields. */
    static String record(String heading, RecordType parts) {
        StringBuilder text = new StringBuilder(heading).append("\n\n");
        Meanings.of(parts.type()).ifPresent(meaning -> text.append(meaning).append("\n\n"));
        text.append("| Field | Meaning | Type | Unit | Range | Default | Neutral | Source |\n");
        text.append("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        parts.members().forEach(member -> text.append(row(member)));
        return text.append('\n').toString();
    }

    /** A heading, what the enumeration stands for, and its words. */
    static String words(String heading, Word word) {
        StringBuilder text = new StringBuilder(heading).append("\n\n");
        Meanings.of(word.type()).ifPresent(meaning -> text.append(meaning).append("\n\n"));
        text.append("| Word | Meaning |\n| --- | --- |\n");
        for (Worded constant : word.constants()) {
            text.append(
                    cells(List.of(code(constant.word()), Meanings.of(constant).orElse(""))));
        }
        return text.append('\n').toString();
    }

    /** One row of cells. */
    static String cells(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The text as code; nothing for an empty one. */
    static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    /** The anchor that a heading of the given text has. */
    static String anchor(String heading) {
        return "#" + heading.toLowerCase(Locale.ROOT);
    }

    private static String row(Member member) {
        String standard = member.defaultText(Baseline.STANDARD).orElse("");
        String neutral = member.defaultText(Baseline.NEUTRAL).orElse("");
        return cells(List.of(
                code(member.name()),
                Meanings.of(member),
                type(member.shape()),
                member.unit(),
                range(member),
                member.isRequired() ? "**required**" : member.isOptional() ? "may be left out" : code(standard),
                neutral.equals(standard) ? "" : code(neutral),
                member.isAssumption() ? "⚠ assumption" : member.source()));
    }

    static String type(Shape shape) {
        if (shape instanceof Plain plain) {
            return plain(plain);
        } else if (shape instanceof Text text) {
            return coded(text);
        } else if (shape instanceof Word word) {
            return link(word.type());
        } else if (shape instanceof RecordType parts) {
            return link(parts.type());
        } else if (shape instanceof Items items) {
            return "list of " + type(items.item());
        } else if (shape instanceof Entries entries) {
            return "group: " + entries.names().map(word -> link(word.type())).orElse("id") + " to "
                    + type(entries.value());
        }
        return shape instanceof Choice ? "[decision or inject](decisions.md)" : "";
    }

    private static String plain(Plain plain) {
        return switch (plain) {
            case NUMBER -> "number";
            case WHOLE -> "whole number";
            case FLAG -> "true or false";
            case TEXT, MESSAGE -> "text";
            case ANY -> "value";
        };
    }

    /** {@code [law](scenario.md#values)} for {@code DurationLaw}. */
    private static String coded(Text text) {
        String name = text.type().getSimpleName().replaceAll(".*([A-Z])", "$1").toLowerCase(Locale.ROOT);
        return "[" + name + "](scenario.md#values)";
    }

    private static String link(Class<?> type) {
        return "[" + type.getSimpleName() + "](scenario.md" + anchor(type.getSimpleName()) + ")";
    }

    /** The range as {@code 0 … 1}, {@code > 0}, {@code ≥ 0}; the pattern for a text. */
    static String range(Member member) {
        Range range = member.range();
        String low = range.hasMin() ? Range.digits(range.min()) : "";
        String high = range.hasMax() ? Range.digits(range.max()) : "";
        if (low.isEmpty() && high.isEmpty()) {
            return code(member.pattern().map(Pattern::pattern).orElse(""));
        } else if (high.isEmpty()) {
            return (range.isAboveMin() ? "> " : "≥ ") + low;
        } else if (low.isEmpty()) {
            return "≤ " + high;
        }
        return (range.isAboveMin() ? "> " : "") + low + " … " + high;
    }
}
