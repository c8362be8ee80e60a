package entente.engine.scenario;

import entente.engine.description.Contradictable;
import entente.engine.description.Field;
import entente.engine.description.InvalidField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What people in a room read of a scenario: names that can be said, briefs, and the words of its injects and decision
 * points. No run depends on it; what it leaves out is filled from lists of names, in the language of whoever reads.
 */
public record Story(
        @Field(standard = "[]") List<NationStory> nations,

        @Field(standard = "[]") List<NetworkStory> networks,

        @Field(standard = "[]") List<InjectStory> injects,

        @Field(standard = "[]") List<PointStory> points)
        implements Contradictable {

    /** That of a scenario that tells none. */
    public static final Story NONE = new Story(List.of(), List.of(), List.of(), List.of());

    public Story {
        nations = List.copyOf(nations);
        networks = List.copyOf(networks);
        injects = List.copyOf(injects);
        points = List.copyOf(points);
    }

    @Override
    public List<InvalidField> contradictions() {
        List<InvalidField> broken = new ArrayList<>();
        once(
                broken,
                "nations",
                "nation",
                nations.stream().map(NationStory::nation).toList());
        once(
                broken,
                "networks",
                "network",
                networks.stream().map(NetworkStory::network).toList());
        once(broken, "points", "point", points.stream().map(PointStory::point).toList());
        return broken;
    }

    private static void once(List<InvalidField> broken, String list, String field, List<String> names) {
        Set<String> seen = new LinkedHashSet<>();
        Conditions conditions = new Conditions();
        for (int i = 0; i < names.size(); i++) {
            conditions.require(seen.add(names.get(i)), list + "[" + i + "]." + field, names.get(i), "invalid.twice");
        }
        broken.addAll(conditions.broken());
    }

    /** The same without the words of injects. */
    public Story withoutInjects() {
        return new Story(nations, networks, List.of(), points);
    }

    /** What is told of a nation, if anything is. */
    public Optional<NationStory> findNation(String id) {
        return nations.stream().filter(nation -> nation.nation().equals(id)).findFirst();
    }

    /** What is told of a network, if anything is. */
    public Optional<NetworkStory> findNetwork(String id) {
        return networks.stream().filter(network -> network.network().equals(id)).findFirst();
    }

    /** What is told of a decision point, if anything is. */
    public Optional<PointStory> findPoint(String id) {
        return points.stream().filter(point -> point.point().equals(id)).findFirst();
    }

    /**
     * What is told of an inject, if anything is: that of its day, and where several injects are for one day, that which
     * stands at the same place among them.
     *
     * @param scripted all injects of the scenario
     * @param number the place of the inject among them, from 0
     */
    public Optional<InjectStory> findInject(List<Scripted> scripted, int number) {
        double day = scripted.get(number).day();
        long before = scripted.subList(0, number).stream()
                .filter(other -> Double.compare(other.day(), day) == 0)
                .count();
        return injects.stream()
                .filter(inject -> Double.compare(inject.day(), day) == 0)
                .skip(before)
                .findFirst();
    }
}
