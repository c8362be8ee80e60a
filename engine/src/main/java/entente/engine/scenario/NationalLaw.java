package entente.engine.scenario;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;

/** What a nation's law says about sharing: one gateway for each kind of information. */
@Summary("What a nation's law says about sharing: one gateway for each kind of information.")
public record NationalLaw(
        @Field(value = "The gateway for reports on plots.", standard = "{}")
        Gateway alert,

        @Field(value = "The gateway for identities of operatives.", standard = "{}")
        Gateway identity) {

    /** @throws IllegalArgumentException if something is missing */
    public NationalLaw {
        Requires.fields(NationalLaw.class, alert, identity);
    }

    /** The gateway for the given kind. */
    public Gateway gateway(InformationKind kind) {
        return switch (kind) {
            case ALERT -> alert;
            case IDENTITY -> identity;
        };
    }

    /** The same law with another gateway for the given kind. */
    public NationalLaw with(InformationKind kind, Gateway gateway) {
        return switch (kind) {
            case ALERT -> new NationalLaw(gateway, identity);
            case IDENTITY -> new NationalLaw(alert, gateway);
        };
    }
}
