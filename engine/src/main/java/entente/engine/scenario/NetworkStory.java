package entente.engine.scenario;

import entente.engine.description.Field;

/** The name by which services and newspapers call a threat network. */
public record NetworkStory(
        @Field String network, @Field(standard = "\"\"") String coverName) {}
