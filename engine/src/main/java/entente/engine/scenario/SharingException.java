package entente.engine.scenario;

import entente.engine.description.Field;
import entente.engine.description.Flat;
import entente.engine.description.Patch;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import org.jspecify.annotations.Nullable;

/** An exception to a sharing policy: what it names is changed for those whom it concerns, all else stays. */
public record SharingException(
        @Field(optional = true) @Nullable @RefersTo({Kind.NATION, Kind.INSTITUTION})
        String to,

        @Field(optional = true) @Nullable InformationKind kind,

        @Flat Patch<SharingPolicy> patch) {

    /** Whether it concerns the given recipient and kind. */
    public boolean concerns(String recipient, InformationKind information) {
        return (to == null || to.equals(recipient)) && (kind == null || kind == information);
    }

    /** The same exception for the given recipient. */
    public SharingException towards(String recipient) {
        return new SharingException(recipient, kind, patch);
    }
}
