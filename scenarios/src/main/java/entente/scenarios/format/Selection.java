package entente.scenarios.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds elements of a list by what stands in the brackets of a setting. */
final class Selection {

    private static final Pattern PAIR = Pattern.compile("([A-Z]{3})-([A-Z]{3})");
    private static final Pattern POSITION = Pattern.compile("[0-9]{1,7}");

    private Selection() {}

    /** The positions of the elements selected; empty if there is none. */
    static List<Integer> find(ArrayNode list, String selection) {
        if (POSITION.matcher(selection).matches()) {
            int position = Integer.parseInt(selection);
            return position < list.size() ? List.of(position) : List.of();
        }
        return IntStream.range(0, list.size())
                .filter(i -> selection.equals(SettingPath.EVERY) || isNamed(list.get(i), selection))
                .boxed()
                .toList();
    }

    /** Adds a relation between the two nations selected, if two are; gives its position. */
    static List<Integer> addRelation(ArrayNode relations, String selection) {
        Matcher pair = PAIR.matcher(selection);
        if (!pair.matches()) {
            return List.of();
        }
        relations.addObject().putArray("between").add(pair.group(1)).add(pair.group(2));
        return List.of(relations.size() - 1);
    }

    /** What the elements can be selected by, besides their positions. */
    static List<String> names(ArrayNode list) {
        List<String> names = new ArrayList<>();
        for (JsonNode element : list) {
            if (element.path("id").isTextual()) {
                names.add(element.path("id").asText());
            } else {
                pair(element).ifPresent(pair -> names.add(String.join("-", pair)));
            }
        }
        return names;
    }

    private static boolean isNamed(JsonNode element, String selection) {
        if (element.path("id").asText().equals(selection)) {
            return true;
        }
        Matcher pair = PAIR.matcher(selection);
        return pair.matches()
                && pair(element)
                        .filter(new TreeSet<>(List.of(pair.group(1), pair.group(2)))::equals)
                        .isPresent();
    }

    private static Optional<Set<String>> pair(JsonNode element) {
        JsonNode both = element.has("between") ? element.path("between") : element.path("parties");
        Set<String> names = new TreeSet<>();
        both.forEach(name -> names.add(name.asText()));
        return Optional.of(names).filter(found -> found.size() == 2);
    }
}
