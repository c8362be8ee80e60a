package entente.engine.scenario;

import entente.engine.description.Field;
import java.util.List;

/** What people read of a nation: names that can be said, and the brief of those who play it. */
public record NationStory(
        @Field String nation,

        @Field(standard = "[]") List<Place> places,

        @Field(standard = "\"\"") String service,

        @Field(standard = "\"\"") String head,

        @Field(standard = "\"\"") String newspaper,

        @Field(standard = "\"\"") String broadcaster,

        @Field(standard = "[]") List<String> caseNames,

        @Field(standard = "{}") Brief brief) {

    public NationStory {
        places = List.copyOf(places);
        caseNames = List.copyOf(caseNames);
    }
}
