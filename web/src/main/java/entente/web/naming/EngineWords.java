package entente.web.naming;

import entente.engine.description.Message;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.ProgrammeKind;
import entente.engine.scenario.Technology;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what the engine says of a decision into the words of a reader: names for ids, and texts for words of files. */
public final class EngineWords {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");
    private static final Map<String, Message> FILE_WORDS = fileWords();

    private final Map<String, Object> words = new HashMap<>(FILE_WORDS);

    /**
     * Words of a reader.
     *
     * @param own the reader's names for reports and plots: texts or messages, by id
     */
    public EngineWords(ScenarioNames scenario, Map<String, Object> own) {
        words.putAll(scenario.all());
        words.putAll(own);
    }

    private static Map<String, Message> fileWords() {
        Map<String, Message> all = new HashMap<>();
        for (RecordComponent field : Technology.class.getRecordComponents()) {
            all.put(field.getName(), Message.of("form.word.technology." + field.getName()));
        }
        for (ProgrammeKind kind : ProgrammeKind.values()) {
            all.put(kind.word(), Message.of("form.word.programmeKind." + kind.word()));
        }
        for (InformationKind kind : InformationKind.values()) {
            all.put(kind.word(), Message.of("form.word.informationKind." + kind.word()));
        }
        for (Obstacle obstacle : Obstacle.values()) {
            all.put(obstacle.word(), obstacle(obstacle));
        }
        return all;
    }

    /** What an obstacle is in the middle of a sentence. */
    public static Message obstacle(Obstacle obstacle) {
        return Message.of("telling.obstacle." + obstacle.name());
    }

    /** The same message in the reader's words. */
    public Message of(Message message) {
        return new Message(
                message.key(), message.arguments().stream().map(this::word).toList());
    }

    private Object word(Object argument) {
        if (argument instanceof Message inner) {
            return of(inner);
        } else if (argument instanceof List<?> several) {
            return several.stream().map(this::word).toList();
        } else if (argument instanceof String text) {
            Object whole = words.get(text);
            return whole == null ? inside(text) : whole;
        }
        return argument;
    }

    /** Names within a text, such as a list of nations; a text in which nothing has a name stays as it is. */
    private String inside(String text) {
        return TOKEN.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        words.get(found.group()) instanceof String name ? name : found.group()));
    }
}
