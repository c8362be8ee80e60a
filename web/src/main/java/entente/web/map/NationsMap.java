package entente.web.map;

import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import java.util.List;
import java.util.Map;

/** What the nations of a scenario stand on: countries of the world, or lands that are drawn for them. */
public sealed interface NationsMap permits SchematicMap, WorldMap {

    /** The width of the picture. */
    int WIDTH = 960;

    /** The height of the picture. */
    int HEIGHT = 600;

    /** The world where all nations are called as countries are in ISO 3166, {@code FRA}; a schematic map otherwise. */
    static NationsMap of(Scenario scenario) {
        List<String> nations = scenario.nations().stream().map(Nation::id).toList();
        return WorldAtlas.knows(nations) ? WorldMap.of(nations) : SchematicMap.of(scenario);
    }

    /** Where each nation lies, in the order of the scenario. */
    Map<String, MapPoint> places();

    /** The outlines of a nation's land. */
    List<List<MapPoint>> lands(String nation);

    /** The outlines of other lands, which only show where this is. */
    List<List<MapPoint>> surroundings();

    /** Whether nobody lies where it is drawn. */
    boolean isSchematic();
}
