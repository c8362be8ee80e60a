package entente.results.measure;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.results.sample.Events;
import entente.results.sample.Worlds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which handler hears what, and where things are counted. */
class DispatchTest {

    @Test
    void handlersHearTheirKindInTheOrderInWhichTheyAsked() {
        List<String> heard = new ArrayList<>();
        Dispatch dispatch = new Dispatch();
        dispatch.on(PlotBorn.class, event -> heard.add("first " + event.plot()));
        dispatch.on(AttackLaunched.class, event -> heard.add("attack " + event.plot()));
        dispatch.on(PlotBorn.class, event -> heard.add("second " + event.plot()));

        dispatch.hand(Events.born(1, "P1", "AVA"));
        dispatch.hand(Events.launched(2, "P1", "AVA", false));
        dispatch.hand(Events.dissolved(3, "P2", "AVA"));

        assertThat(heard).containsExactly("first P1", "second P1", "attack P1");
    }

    @Test
    void placesAreNumberedInTheOrderOfTheNations() {
        MeasurePlaces places = new MeasurePlaces(Worlds.of("BEL", "AVA").nations());

        assertThat(places.of("BEL")).isEqualTo(1);
        assertThat(places.of("AVA")).isEqualTo(2);
        assertThat(places.of("hub")).isEqualTo(MeasurePlaces.OVERALL);
        assertThat(places.ofOrigin("AVA-17")).isEqualTo(2);
        assertThat(places.ofOrigin("corridor-hub-3")).isEqualTo(MeasurePlaces.OVERALL);
        assertThat(places.ofOrigin("nobody")).isEqualTo(MeasurePlaces.OVERALL);
    }
}
