package entente.web.exercise.service;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.web.exercise.state.DecisionLines;
import entente.web.exercise.state.EventBytes;
import entente.web.exercise.store.ExerciseLog;
import entente.web.exercise.store.ExerciseLog.LogLine;
import java.util.List;

/**
 * A log as JSON Lines: the scenario first, then every entry with its digest, and after each move its events. Digests of
 * devices and codes are left out: they are of no use to who reads it.
 */
final class LogExport {

    private static final String FORMAT_VERSION = "1.1";

    private LogExport() {}

    static String of(ExerciseLog log) {
        StringBuilder text = new StringBuilder();
        ObjectNode head = JsonNodeFactory.instance.objectNode();
        head.put("formatVersion", FORMAT_VERSION).put("kind", "exercise").put("scenario", log.scenario());
        text.append(head).append('\n');
        for (LogLine line : log.lines()) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put("number", line.number());
            node.put("wallMillis", line.wallMillis());
            node.put("moveMillis", line.moveMillis());
            node.put("actor", line.actor());
            node.put("type", line.type());
            ObjectNode body = DecisionLines.fields(line.body());
            body.remove(List.of("secretDigest", "codeDigest", "linkDigest", "aliasKey"));
            node.set("entry", body);
            node.put("digest", line.digest());
            text.append(node).append('\n');
            log.attachment(line.number()).ifPresent(bytes -> text.append(EventBytes.text(bytes)));
        }
        return text.toString();
    }
}
