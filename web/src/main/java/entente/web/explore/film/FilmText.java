package entente.web.explore.film;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import entente.scenarios.format.EngineJson;
import entente.scenarios.message.Language;
import entente.web.naming.SpokenNames;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes films as JSON, in parts (format 1.0).
 *
 * <p>The first part is an object with {@code formatVersion}, {@code seed} (a text: browsers cannot hold such large whole
 * numbers), {@code viewpoint}, {@code cast}, {@code ties}, {@code names}
 * (what reports and plots are called, by id) and {@code events}, the number of all events. Each reel has
 * {@code formatVersion}, {@code from}, {@code next} (where the next reel begins, or null), {@code kinds}, a list of
 * {@code {type, fields}}, and {@code rows}: for each event the number of its kind, its day and the values of its fields in
 * that order; null is what the viewpoint does not see.
 */
public final class FilmText {

    /** The version of the format. */
    public static final String VERSION = "1.0";

    /** How many events a reel has at most. */
    public static final int REEL = 20_000;

    private final FilmRecording recording;
    private final Viewpoint viewpoint;
    private final List<FilmRow> rows;
    private final Map<String, String> names;

    /**
     * A film as seen from somewhere, its sentences in a language.
     *
     * @param names what reports and plots of the run are called
     */
    public FilmText(FilmRecording recording, Viewpoint viewpoint, Language language, SpokenNames names) {
        this.recording = recording;
        this.viewpoint = viewpoint;
        rows = viewpoint.rows(recording, language, names);
        this.names = viewpoint.names(names, language);
    }

    /** What can be seen, in order. */
    public List<FilmRow> rows() {
        return rows;
    }

    /** Writes all but the events. */
    public void writeHead(OutputStream out) throws IOException {
        try (JsonGenerator json = EngineJson.mapper().getFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("formatVersion", VERSION);
            json.writeStringField("seed", Long.toString(recording.seed()));
            json.writeStringField("viewpoint", viewpoint.word());
            json.writePOJOField("cast", viewpoint.cast(recording));
            json.writePOJOField("ties", viewpoint.ties(recording));
            json.writePOJOField("names", names);
            json.writeNumberField("events", rows.size());
            json.writeEndObject();
        }
    }

    /**
     * Writes one reel.
     *
     * @param from the number of its first event, from 0
     */
    public void writeReel(OutputStream out, int from) throws IOException {
        int first = Math.max(0, Math.min(from, rows.size()));
        int end = Math.min(rows.size(), first + REEL);
        List<FilmRow> part = rows.subList(first, end);
        Map<String, Integer> kinds = new LinkedHashMap<>();
        List<FilmRow> examples = new ArrayList<>();
        for (FilmRow row : part) {
            if (kinds.putIfAbsent(row.type(), kinds.size()) == null) {
                examples.add(row);
            }
        }
        try (JsonGenerator json = EngineJson.mapper().getFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("formatVersion", VERSION);
            json.writeNumberField("from", first);
            if (end < rows.size()) {
                json.writeNumberField("next", end);
            } else {
                json.writeNullField("next");
            }
            writeKinds(json, examples);
            writeRows(json, part, kinds);
            json.writeEndObject();
        }
    }

    private static void writeKinds(JsonGenerator json, List<FilmRow> examples) throws IOException {
        json.writeArrayFieldStart("kinds");
        for (FilmRow row : examples) {
            json.writeStartObject();
            json.writeStringField("type", row.type());
            json.writeArrayFieldStart("fields");
            for (String field : row.values().keySet()) {
                json.writeString(field);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeRows(JsonGenerator json, List<FilmRow> rows, Map<String, Integer> kinds)
            throws IOException {
        json.writeArrayFieldStart("rows");
        for (FilmRow row : rows) {
            json.writeStartArray();
            json.writeNumber(kinds.getOrDefault(row.type(), -1));
            json.writeNumber(row.day());
            for (JsonNode value : row.values().values()) {
                json.writeTree(value);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
