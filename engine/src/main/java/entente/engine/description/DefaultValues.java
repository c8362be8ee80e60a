package entente.engine.description;

import entente.engine.description.Shape.Entries;
import entente.engine.description.Shape.Items;
import entente.engine.description.Shape.Plain;
import entente.engine.description.Shape.Text;
import entente.engine.description.Shape.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes values of the documented defaults of fields. */
final class DefaultValues {

    private DefaultValues() {}

    /** The default of a field; empty if it is required or optional. */
    static Optional<Object> find(Member member, Baseline baseline) {
        return member.defaultText(baseline).map(text -> parse(member.shape(), member.javaType(), text, baseline));
    }

    private static Object parse(Shape shape, Class<?> javaType, String text, Baseline baseline) {
        if (shape instanceof Plain plain) {
            return plain(plain, javaType, text);
        } else if (shape instanceof Text coded) {
            return coded.find(text).orElseThrow(() -> unreadable(text));
        } else if (shape instanceof Word word) {
            return word.find(text).orElseThrow(() -> unreadable(text));
        } else if (shape instanceof Items items) {
            return list(items, text, baseline);
        } else if (shape instanceof RecordType record) {
            return record.of(baseline, Map.of());
        } else if (shape instanceof Entries entries) {
            return map(entries, text, baseline);
        }
        throw unreadable(text);
    }

    private static Object plain(Plain plain, Class<?> javaType, String text) {
        return switch (plain) {
            case NUMBER -> Double.valueOf(text);
            case WHOLE ->
                javaType == long.class || javaType == Long.class
                        ? (Object) Long.valueOf(text)
                        : (Object) Integer.valueOf(text);
            case FLAG -> Boolean.valueOf(text);
            case TEXT -> text.equals("\"\"") ? "" : text;
            case MESSAGE -> Message.of(text);
            case ANY -> new Written(text);
        };
    }

    private static List<Object> list(Items items, String text, Baseline baseline) {
        List<Object> values = new ArrayList<>();
        for (String part : text.substring(1, text.length() - 1).split(",", -1)) {
            if (!part.isBlank()) {
                values.add(parse(items.item(), Object.class, part.strip(), baseline));
            }
        }
        return values;
    }

    private static Map<Object, Object> map(Entries entries, String text, Baseline baseline) {
        Map<Object, Object> values = new LinkedHashMap<>();
        for (String part : text.substring(1, text.length() - 1).split(",", -1)) {
            if (!part.isBlank()) {
                String name = part.substring(0, part.indexOf(':')).strip();
                String value = part.substring(part.indexOf(':') + 1).strip();
                Object key = entries.names().isEmpty()
                        ? name
                        : entries.names().get().find(name).orElseThrow(() -> unreadable(text));
                values.put(key, parse(entries.value(), Object.class, value, baseline));
            }
        }
        return values;
    }

    private static IllegalStateException unreadable(String text) {
        return new IllegalStateException("the default " + text + " cannot be read");
    }
}
