package entente.scenarios.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.description.Message;
import java.io.IOException;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads JSON and YAML into trees whose nodes know where they were written, and says in our words why it cannot. */
final class TreeReader {

    private static final Pattern CODE = Pattern.compile(" \\(code \\d+[^)]*\\)");

    private TreeReader() {}

    /**
     * Reads a group of fields.
     *
     * @param name the file in violations
     * @param firstLine the line of that file at which the text begins, from 1
     * @return findings with the tree, and with those violations that the tree itself would hide
     * @throws InvalidInput if the text is broken or no group of fields
     */
    static Findings read(String text, String name, Syntax syntax, int firstLine) {
        Findings findings = readAny(text, name, syntax, firstLine);
        JsonNode root = findings.tree().root();
        if (!root.isObject()) {
            throw SourceText.invalid(
                    name,
                    firstLine,
                    Message.of(
                            "violation.tree.group",
                            Findings.shown(root),
                            syntax == Syntax.JSON ? "{\"id\": \"example\"}" : "id: example"));
        }
        return findings;
    }

    /** The same for any value. */
    static Findings readAny(String text, String name, Syntax syntax, int firstLine) {
        String plain = SourceText.checked(text, name);
        if (syntax == Syntax.YAML) {
            SourceText.checkLines(plain, name);
        }
        try (JsonParser parser = syntax.factory().createParser(plain)) {
            NodeBuilder builder = new NodeBuilder(parser);
            if (parser.nextToken() == null) {
                throw SourceText.invalid(name, 0, SourceText.EMPTY);
            }
            JsonNode root = builder.value(parser.currentTokenLocation());
            if (parser.nextToken() != null) {
                int line = parser.currentTokenLocation().getLineNr();
                throw SourceText.invalid(
                        name, line + firstLine - 1, Message.of("violation.tree.more", syntax.toString()));
            }
            Findings findings = new Findings(new LocatedTree(root, name, firstLine));
            builder.noted().forEach(findings::add);
            return findings;
        } catch (NodeBuilder.TooDeep e) {
            throw broken(name, firstLine, e.location(), Message.of("violation.tree.deep", Syntax.DEEPEST));
        } catch (StreamConstraintsException e) {
            throw broken(name, firstLine, e.getLocation(), Message.of("violation.tree.large"));
        } catch (JsonProcessingException e) {
            throw broken(
                    name, firstLine, location(e), Message.of("violation.tree.broken", syntax.toString(), reason(e)));
        } catch (YAMLException e) {
            throw SourceText.invalid(
                    name,
                    firstLine,
                    Message.of(
                            "violation.tree.broken",
                            Syntax.YAML.toString(),
                            firstLineOf(String.valueOf(e.getMessage()))));
        } catch (IOException e) {
            throw SourceText.invalid(name, firstLine, Message.of("violation.tree.unread", syntax.toString()));
        }
    }

    private static InvalidInput broken(String name, int firstLine, JsonLocation location, Message advice) {
        int line = location == null ? 1 : Math.max(1, location.getLineNr());
        return SourceText.invalid(name, line + firstLine - 1, advice);
    }

    /** Where the text breaks; the YAML parser's own location is where the group around it begins. */
    private static JsonLocation location(JsonProcessingException e) {
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            Mark mark = marked.getProblemMark();
            return new JsonLocation(ContentReference.unknown(), -1, mark.getLine() + 1, mark.getColumn() + 1);
        }
        return e.getLocation();
    }

    private static Message reason(JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            return Message.of("violation.tree.ends");
        } else if (e.getCause() instanceof MarkedYAMLException marked) {
            return Violation.shown(String.valueOf(marked.getProblem()));
        } else if (e.getOriginalMessage().startsWith("Expected a field name")) {
            return Message.of("violation.tree.name");
        }
        return Violation.shown(CODE.matcher(firstLineOf(e.getOriginalMessage())).replaceAll(""));
    }

    private static String firstLineOf(String message) {
        return message.lines().findFirst().orElse("");
    }
}
