package entente.web.eventlist.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.scenarios.format.EngineJson;
import entente.web.eventlist.Preview;
import entente.web.eventlist.Remark;
import entente.web.eventlist.RowFate;
import entente.web.page.View;
import java.time.LocalDate;

/** What a file would become, as JSON, in the words of the reader's language. */
final class PreviewJson {

    private PreviewJson() {}

    static ObjectNode of(Preview preview, View view) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        LocalDate start = preview.startDate();
        json.put("sheet", preview.sheet());
        json.set("sheets", EngineJson.mapper().valueToTree(preview.sheets()));
        json.put("headingRow", preview.headingRow());
        json.set("columns", EngineJson.mapper().valueToTree(preview.columns()));
        json.put("startDate", start == null ? null : start.toString());
        json.put("startProposed", preview.startProposed());
        json.put("zone", preview.zone());
        json.put("monthFirst", preview.monthFirst());
        json.put("datesAmbiguous", preview.datesAmbiguous());
        json.put("firstDay", preview.firstDay());
        json.set("recipients", EngineJson.mapper().valueToTree(preview.recipients()));
        ArrayNode notes = json.putArray("notes");
        preview.notes().forEach(note -> notes.add(view.text(note)));
        ArrayNode rows = json.putArray("rows");
        preview.rows().forEach(row -> rows.add(row(row, view)));
        return json;
    }

    private static ObjectNode row(RowFate row, View view) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("row", row.row());
        json.put("fate", row.fate().name());
        json.put("replaces", row.replaces());
        json.put("shown", row.shown());
        json.set("inject", EngineJson.mapper().valueToTree(row.inject()));
        ArrayNode remarks = json.putArray("remarks");
        for (Remark remark : row.remarks()) {
            remarks.addObject().put("column", remark.column()).put("text", view.text(remark.told()));
        }
        return json;
    }
}
