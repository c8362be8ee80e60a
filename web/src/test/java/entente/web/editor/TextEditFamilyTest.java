package entente.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change of a text is the same change of the tree that the text says, in whatever style it is written. */
class TextEditFamilyTest {

    private static final ObjectMapper YAML = new YAMLMapper();

    /** What is written, the change, and what is to be written then; {@code |} is a line break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "a: [1, 2];                add;    a;     3;  a: [1, 2, 3]",
                "a: [1, 2, ];              add;    a;     3;  a: [1, 2, 3, ]",
                "a: [1,| 2 # two| ];       add;    a;     3;  a: [1,| 2, 3 # two| ]",
                "a: [ # none yet| ];       add;    a;     3;  a: [3 # none yet| ]",
                "a: [];                    add;    a;     3;  a: [3]",
                "a: {b: 1, };              set;    a.c;   3;  a: {b: 1, c: 3, }",
                "a: {b: 1 # one| };        set;    a.c;   3;  a: {b: 1, c: 3 # one| }",
                "a: {};                    set;    a.c;   3;  a: {c: 3}",
                "a: &x {};                 set;    a.c;   3;  a: &x {c: 3}",
                "a:|- 1|- 2;               add;    a;     3;  a:|- 1|- 2|- 3",
                "a:|  - 1 # one|# end;     add;    a;     3;  a:|  - 1 # one|  - 3|# end",
                "a:|b: 1;                  set;    a;     3;  a: 3|b: 1",
                "a: >-|  long|  text|b: 1; set;    a;     3;  a: 3|b: 1",
                "a: >-|  long|  text;      set;    b;     3;  a: >-|  long|  text|b: 3",
                "a: 😀|b: 1 # x;           set;    b;     3;  a: 😀|b: 3 # x",
                "a: {é: 😀, b: [1, 2]};    remove; a.b[0]; ;  a: {é: 😀, b: [2]}",
                "a: [1, 2, 3];             remove; a[2];   ;  a: [1, 2]",
                "a: [1, 2, 3];             remove; a[1];   ;  a: [1, 3]",
                "a: {b: [1]}|c: 2;         remove; a.b[0]; ;  c: 2",
                "a:|- b: 1|  c: 2|- d;     remove; a[0].b; ;  a:|- c: 2|- d",
                "a:|- b|-|  # of c|  c: 1|- d; remove; a[1]; ;  a:|- b|- d",
                "a: 1|# of b|b: 2;         remove; b;      ;  a: 1|# of b|"
            })
    void leavesAllElseAsItIs(String text, String what, String path, String value, String expected) {
        assertThat(changed(text.replace('|', '\n'), what, path, value)).contains(expected.replace('|', '\n'));
    }

    private static Optional<String> changed(String text, String what, String path, String value) {
        TextEdit edit = new TextEdit(TextTree.find(text).orElseThrow());
        DataPath place = DataPath.find(path).orElseThrow();
        return switch (what) {
            case "set" -> edit.set(place, value);
            case "add" -> edit.append(place, value);
            default -> edit.remove(place);
        };
    }

    /** Trees by chance, written by chance in blocks and in brackets, with comments and odd letters, changed by chance. */
    @Test
    void isTheSameChangeOfTheTree() throws IOException {
        Random random = new Random(2024);
        int made = 0;
        for (int trial = 0; trial < 1500; trial++) {
            boolean json = trial % 5 == 0;
            ObjectNode tree = object(random, 3);
            String text = json ? tree.toPrettyString() : "# top\n" + block(tree, 0, random);
            assertThat(YAML.readTree(text)).as(text).isEqualTo(tree);
            Change change = change(tree, random);

            Optional<String> changed = changed(text, change.what, change.path.toString(), "77");

            if (changed.isEmpty()) {
                continue;
            }
            made++;
            assertThat(YAML.readTree(changed.get()))
                    .as("%s %s in%n%s%n->%n%s", change.what, change.path, text, changed.get())
                    .isEqualTo(change.of(tree));
            if (change.isAddition()) {
                assertThat(changed.get().lines().filter(line -> line.contains("# ")))
                        .hasSameSizeAs(
                                text.lines().filter(line -> line.contains("# ")).toList());
            }
            if (json) {
                assertThat(new ObjectMapper().readTree(changed.get())).isEqualTo(change.of(tree));
            }
        }
        // What cannot be made, as the last value of all taken out, is rare.
        assertThat(made).isGreaterThan(1300);
    }

    /** A change, and what it makes of a tree by itself. */
    private record Change(String what, DataPath path) {

        JsonNode of(ObjectNode tree) {
            ObjectNode copy = tree.deepCopy();
            switch (what) {
                case "set" -> put(at(copy, path.parent()), path.last());
                case "add" -> ((ArrayNode) at(copy, path)).add(77);
                default -> remove(copy, path);
            }
            return copy;
        }

        boolean isAddition() {
            return what.equals("add") || path.last().equals("fresh");
        }

        private static void put(JsonNode above, Object name) {
            if (name instanceof Integer position) {
                ((ArrayNode) above).set(position, JsonNodeFactory.instance.numberNode(77));
            } else {
                ((ObjectNode) above).put(name.toString(), 77);
            }
        }

        /** A group that would be empty goes with its last value. */
        private static void remove(ObjectNode tree, DataPath path) {
            JsonNode above = at(tree, path.parent());
            if (above.size() == 1) {
                remove(tree, path.parent());
            } else if (path.last() instanceof Integer position) {
                ((ArrayNode) above).remove(position);
            } else {
                ((ObjectNode) above).remove(path.last().toString());
            }
        }

        private static JsonNode at(JsonNode tree, DataPath path) {
            JsonNode node = tree;
            for (Object step : path.steps()) {
                node = step instanceof Integer position ? node.get(position) : node.get(step.toString());
            }
            return node;
        }
    }

    private static Change change(ObjectNode tree, Random random) {
        List<DataPath> all = new ArrayList<>();
        collect(tree, DataPath.ROOT, all);
        DataPath path = all.get(random.nextInt(all.size()));
        JsonNode node = Change.at(tree, path);
        if (node.isArray() && random.nextBoolean()) {
            return new Change("add", path);
        } else if (node.isObject() && random.nextBoolean()) {
            return new Change("set", path.then("fresh"));
        }
        return new Change(random.nextBoolean() ? "set" : "remove", path);
    }

    private static void collect(JsonNode node, DataPath path, List<DataPath> all) {
        if (!path.isRoot()) {
            all.add(path);
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), path.then(i), all);
            }
        } else {
            node.fieldNames().forEachRemaining(name -> collect(node.get(name), path.then(name), all));
        }
    }

    private static ObjectNode object(Random random, int deep) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            node.set("k" + random.nextInt(9), value(random, deep - 1));
        }
        return node;
    }

    private static JsonNode value(Random random, int deep) {
        int kind = random.nextInt(deep > 0 ? 5 : 3);
        if (kind == 3) {
            return object(random, deep);
        } else if (kind == 4) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            for (int i = random.nextInt(4); i > 0; i--) {
                list.add(value(random, deep - 1));
            }
            return list;
        }
        return kind == 0
                ? JsonNodeFactory.instance.numberNode(random.nextInt(50))
                : JsonNodeFactory.instance.textNode(List.of("Großes", "東京 😀", "a: b", "# no comment", "x", "")
                        .get(random.nextInt(6)));
    }

    /** In block style, or in brackets from some depth on. */
    private static String block(JsonNode node, int indent, Random random) {
        StringBuilder text = new StringBuilder();
        String margin = " ".repeat(indent);
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> text.append(margin)
                            .append(entry.getKey())
                            .append(':')
                            .append(below(entry.getValue(), indent, random)));
        } else {
            node.forEach(item -> text.append(margin).append('-').append(below(item, indent, random)));
        }
        return text.toString();
    }

    private static String below(JsonNode node, int indent, Random random) {
        String comment = random.nextInt(4) == 0 ? "   # a note" : "";
        if (node.isValueNode() || node.isEmpty() || random.nextInt(3) == 0) {
            return " " + flow(node, random) + comment + "\n" + (random.nextInt(6) == 0 ? "# between\n" : "");
        }
        return comment + "\n" + block(node, indent + 2, random);
    }

    private static String flow(JsonNode node, Random random) {
        List<String> parts = new ArrayList<>();
        if (node.isObject()) {
            node.properties().forEach(entry -> parts.add(entry.getKey() + ": " + flow(entry.getValue(), random)));
            return "{" + String.join(", ", parts) + (!parts.isEmpty() && random.nextInt(4) == 0 ? ", }" : " }");
        } else if (node.isArray()) {
            node.forEach(item -> parts.add(flow(item, random)));
            return "[" + String.join(",  ", parts) + (!parts.isEmpty() && random.nextInt(4) == 0 ? ", ]" : "]");
        }
        return node.toString();
    }

    /** Every place in a text belongs to the deepest value that is written around it. */
    @Test
    void theCursorIsInTheValueThatIsWrittenThere() {
        String text = "a: {b: 😀, c: [10, 20]}\nd:\n  - e: 1\n    f: two\n";
        TextTree tree = TextTree.find(text).orElseThrow();

        assertThat(tree.at(text.indexOf("b:"))).hasToString("a.b");
        assertThat(tree.at(text.indexOf("20") + 1)).hasToString("a.c[1]");
        assertThat(tree.at(text.indexOf("f: t"))).hasToString("d[0].f");
        assertThat(tree.at(text.indexOf("two") + 3)).hasToString("d[0].f");
        assertThat(tree.at(text.length())).hasToString("");
    }
}
