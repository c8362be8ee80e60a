package entente.scenarios.story;

import entente.engine.random.Keys;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Place;
import entente.engine.scenario.Place.PlaceKind;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The places of all nations of a scenario: those it tells, and drawn ones where it tells none. No two have one name. */
final class PlaceNames {

    private static final List<PlaceKind> DRAWN =
            List.of(PlaceKind.CAPITAL, PlaceKind.CITY, PlaceKind.BORDER_TOWN, PlaceKind.TOWN);

    private final Map<String, List<Place>> places = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    PlaceNames(Scenario scenario) {
        scenario.nations().forEach(nation -> taken.add(nation.displayName()));
        scenario.story().nations().forEach(told -> told.places().forEach(place -> taken.add(place.name())));
        for (Nation nation : scenario.nations()) {
            List<Place> told = scenario.story()
                    .findNation(nation.id())
                    .map(story -> story.places())
                    .orElse(List.of());
            places.put(nation.id(), told.isEmpty() ? drawn(scenario.id(), nation.id()) : told);
        }
    }

    List<Place> of(String nation) {
        return places.getOrDefault(nation, List.of());
    }

    private List<Place> drawn(String scenario, String nation) {
        long key = Keys.of(Keys.of(scenario), Keys.of(nation));
        List<Place> drawn = new ArrayList<>();
        for (PlaceKind kind : DRAWN) {
            drawn.add(new Place(free(Keys.of(key, kind.ordinal())), kind));
        }
        return List.copyOf(drawn);
    }

    private String free(long key) {
        int all = NameLists.places();
        int first = (int) Math.floorMod(key, (long) all);
        for (int i = 0; i < all; i++) {
            String name = NameLists.place((first + i) % all);
            if (taken.add(name)) {
                return name;
            }
        }
        return NameLists.place(first);
    }
}
