package entente.engine.scenario;

import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Nations come first, then institutions, and only their order knows how numbers go on from the one to the other. */
class PartyOrderTest {

    private final PartyOrder parties = new PartyOrder(scenario(
            100,
            nation("CCC"),
            nation("AAA"),
            nation("BBB"),
            centre("ZOO", List.of("AAA", "BBB")),
            centre("HUB", List.of("AAA", "CCC"))));

    @Test
    void nationsComeBeforeInstitutionsEachInTheOrderOfTheirKeys() {
        assertThat(parties.all()).extracting(Party::id).containsExactly("AAA", "BBB", "CCC", "HUB", "ZOO");
        assertThat(parties.all()).extracting(Party::number).containsExactly(0, 1, 2, 3, 4);
        assertThat(parties.all()).extracting(Party::isNation).containsExactly(true, true, true, false, false);
        assertThat(parties.size()).isEqualTo(5);
    }

    @Test
    void aPartyIsFoundByIdAndByNumber() {
        assertThat(parties.find("HUB")).contains(parties.party(3));
        assertThat(parties.find("XXX")).isEmpty();
        assertThat(parties.id(4)).isEqualTo("ZOO");
    }

    @Test
    void institutionsHaveTheirPlaceAmongInstitutions() {
        assertThat(parties.isNation(2)).isTrue();
        assertThat(parties.isNation(3)).isFalse();
        assertThat(parties.institution(4)).isEqualTo(1);
        assertThat(parties.ofInstitution(1).id()).isEqualTo("ZOO");
        assertThat(parties.institutions()).extracting(Institution::id).containsExactly("HUB", "ZOO");
    }
}
