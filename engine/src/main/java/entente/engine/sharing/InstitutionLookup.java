package entente.engine.sharing;

import entente.engine.decision.IdLookup;
import entente.engine.decision.Refusal;

/** Finds the institutions that decisions name. */
public final class InstitutionLookup {

    private final IdLookup ids;
    private final Exchange exchange;

    public InstitutionLookup(IdLookup ids, Exchange exchange) {
        this.ids = ids;
        this.exchange = exchange;
    }

    /** The institution with the given id. */
    public InstitutionState institution(String id) {
        return exchange.organisations().stream()
                .filter(institution -> institution.spec().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("noInstitution", id));
    }

    /** The institution with the given id, of which the nation is a member. */
    public InstitutionState own(String nation, String id) {
        InstitutionState institution = institution(id);
        if (!institution.hasMember(ids.nation(nation))) {
            throw new Refusal("notAMember", nation, id);
        }
        return institution;
    }
}
