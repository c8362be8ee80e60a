package entente.results.report.sweep;

import entente.results.analysis.Crossing;
import entente.results.text.JsonFields;
import java.util.ArrayList;
import java.util.List;

/** How factors depend on each other, as JSON. */
final class CrossingJson {

    private CrossingJson() {}

    static List<JsonFields> of(List<Crossing> crossings) {
        return crossings.stream()
                .map(crossing -> new JsonFields()
                        .put("policy", crossing.policy())
                        .put("along", crossing.along())
                        .put("cells", cells(crossing)))
                .toList();
    }

    private static List<JsonFields> cells(Crossing crossing) {
        List<JsonFields> cells = new ArrayList<>();
        for (int choice = 0; choice < crossing.choices().size(); choice++) {
            for (int place = 0; place < crossing.places().size(); place++) {
                JsonFields cell = new JsonFields()
                        .put("choice", crossing.choices().get(choice).text())
                        .put("place", crossing.places().get(place).text())
                        .put("value", crossing.values().get(choice).get(place));
                if (choice > 0) {
                    cell.put(
                            "change",
                            Comparisons.json(crossing.changes().get(choice - 1).get(place)));
                }
                cells.add(cell);
            }
        }
        return cells;
    }
}
