package entente.web.plan;

import entente.scenarios.imports.table.Problems;
import entente.scenarios.imports.table.Table;
import entente.web.plan.ExercisePlan.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads lists of participants from tables as spreadsheets write them, by the names that columns have in such lists. */
public final class ParticipantTable {

    private static final int MOST = 2000;
    private static final int LONGEST = 200;

    private static final List<String> NAMES =
            List.of("name", "participant", "full name", "display name", "nom", "nom complet", "participant(e)");
    private static final List<String> FIRST_NAMES = List.of("first name", "given name", "prénom", "prenom");
    private static final List<String> LAST_NAMES = List.of("last name", "surname", "family name", "nom de famille");
    private static final List<String> DELEGATIONS = List.of(
            "delegation",
            "délégation",
            "nation",
            "country",
            "pays",
            "team",
            "équipe",
            "agency",
            "organisation",
            "organization",
            "organisme");
    private static final List<String> ROLES = List.of("role", "rôle", "function", "fonction", "position", "title");
    private static final List<String> CONTACTS = List.of(
            "contact", "e-mail", "email", "mail", "courriel", "phone", "telephone", "téléphone", "email address");

    private ParticipantTable() {}

    /**
     * The people of a table, in its order.
     *
     * @param file what to call it in violations
     * @throws entente.scenarios.format.InvalidInput with everything that is wrong; then nobody is taken
     */
    public static List<Participant> read(String text, String file) {
        Problems problems = new Problems(file);
        Table table = Table.read(text, problems);
        if (table.rows().isEmpty()) {
            problems.add(0, "there is no row in it");
            throw problems.all();
        }
        List<String> heads = table.rows().get(0).cells().stream()
                .map(head -> head.toLowerCase(Locale.ROOT))
                .toList();
        Map<String, Integer> columns = Map.of(
                "name", column(heads, NAMES),
                "first", column(heads, FIRST_NAMES),
                "last", column(heads, LAST_NAMES),
                "delegation", column(heads, DELEGATIONS),
                "role", column(heads, ROLES),
                "contact", column(heads, CONTACTS));
        if (!has(columns, "name") && !has(columns, "last")) {
            problems.add(
                    table.rows().get(0).line(),
                    "columns",
                    String.join(", ", heads),
                    "one of them must be called Name, or First name and Last name");
            throw problems.all();
        }
        List<Participant> people = new ArrayList<>();
        for (Table.Row row : table.rows().subList(1, table.rows().size())) {
            people.add(person(row, columns, problems));
        }
        if (people.size() > MOST) {
            problems.add(0, "it has " + people.size() + " people: at most " + MOST + " are read");
        }
        problems.throwIfAny();
        return people;
    }

    private static boolean has(Map<String, Integer> columns, String column) {
        return columns.getOrDefault(column, -1) >= 0;
    }

    private static Participant person(Table.Row row, Map<String, Integer> columns, Problems problems) {
        String whole = cell(row, columns, "name", problems);
        String apart = (cell(row, columns, "first", problems) + " " + cell(row, columns, "last", problems)).strip();
        String name = apart.isEmpty() || !has(columns, "last") ? whole : apart;
        if (name.isEmpty()) {
            problems.add(row.line(), "name", "", "everybody needs a name");
        }
        return new Participant(
                name,
                cell(row, columns, "delegation", problems),
                cell(row, columns, "role", problems),
                cell(row, columns, "contact", problems));
    }

    private static String cell(Table.Row row, Map<String, Integer> columns, String column, Problems problems) {
        String cell = row.cell(columns.getOrDefault(column, -1));
        if (cell.length() > LONGEST) {
            problems.add(row.line(), column, cell, "it must have at most " + LONGEST + " characters");
        }
        return cell;
    }

    private static int column(List<String> heads, List<String> names) {
        return names.stream()
                .mapToInt(heads::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(-1);
    }
}
