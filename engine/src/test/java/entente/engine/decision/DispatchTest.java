package entente.engine.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.engine.decision.NationDecision.HoldDialogue;
import entente.engine.decision.NationDecision.PublishPolicy;
import entente.engine.description.Message;
import entente.engine.event.Event;
import entente.engine.event.PoliticsEvent.DecisionRefused;
import entente.engine.event.PoliticsEvent.DecisionTaken;
import entente.engine.kernel.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a dispatcher tells of outcomes, and when it carries out what is planned. */
class DispatchTest {

    private final List<Event> events = new ArrayList<>();
    private final Clock clock = new Clock(100);
    private final DecisionDispatcher dispatcher = new DecisionDispatcher(clock.newAgent(), events::add);
    private final PublishPolicy decision = new PublishPolicy(10, "AAA", true);

    @Test
    void aChangeIsToldWithItsMessage() {
        dispatcher.on(PublishPolicy.class, (publish, day) -> Outcome.changed("publishPolicy"));
        assertThat(dispatcher.apply(decision, 10).status()).isEqualTo(Outcome.Status.CHANGED);
        assertThat(events)
                .containsExactly(new DecisionTaken(10, "AAA", "publishPolicy", Message.of("outcome.publishPolicy")));
    }

    @Test
    void whatChangesNothingIsNotTold() {
        dispatcher.on(PublishPolicy.class, (publish, day) -> Outcome.changedIf(false, "publishPolicy"));
        assertThat(dispatcher.apply(decision, 10)).isEqualTo(Outcome.UNCHANGED);
        assertThat(Outcome.UNCHANGED.isAccepted()).isTrue();
        assertThat(events).isEmpty();
    }

    @Test
    void aRefusalIsAnOutcomeWithKeyAndArguments() {
        dispatcher.on(PublishPolicy.class, (publish, day) -> {
            throw new Refusal("noNation", publish.nation());
        });
        Outcome outcome = dispatcher.apply(decision, 10);
        Message why = Message.of("refusal.noNation", "AAA");
        assertThat(outcome).isEqualTo(Outcome.refused(why));
        assertThat(outcome.isAccepted()).isFalse();
        assertThat(events).containsExactly(new DecisionRefused(10, "AAA", "publishPolicy", why));
    }

    @Test
    void eachKindHasOneWhoCarriesItOut() {
        dispatcher.on(PublishPolicy.class, (publish, day) -> Outcome.UNCHANGED);
        assertThatThrownBy(() -> dispatcher.on(PublishPolicy.class, (publish, day) -> Outcome.UNCHANGED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("publishPolicy");
        assertThatThrownBy(() -> dispatcher.apply(new HoldDialogue(10, "AAA", "BBB"), 10))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("holdDialogue");
    }

    @Test
    void whatIsPlannedIsCarriedOutAtItsDayInOrder() {
        List<String> done = new ArrayList<>();
        dispatcher.on(PublishPolicy.class, (publish, day) -> {
            done.add(publish.nation() + " " + day);
            return Outcome.UNCHANGED;
        });
        dispatcher.plan(new PublishPolicy(10, "AAA", true));
        dispatcher.plan(new PublishPolicy(10, "BBB", true));
        dispatcher.plan(new PublishPolicy(10, "CCC", true), DecisionDispatcher.BEFORE_DECISIONS);
        dispatcher.plan(new PublishPolicy(5, "DDD", true));
        clock.runUntil(9);
        assertThat(done).containsExactly("DDD 5.0");
        clock.runUntil(10);
        assertThat(done).containsExactly("DDD 5.0", "CCC 10.0", "AAA 10.0", "BBB 10.0");
    }
}
