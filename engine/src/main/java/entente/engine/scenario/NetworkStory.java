package entente.engine.scenario;

import entente.engine.description.Field;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;

/** The name by which services and newspapers call a threat network. */
public record NetworkStory(
        @Field @RefersTo(Kind.NETWORK) String network,

        @Field(standard = "\"\"") String coverName) {}
