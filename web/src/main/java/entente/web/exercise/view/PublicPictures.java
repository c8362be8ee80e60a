package entente.web.exercise.view;

import entente.engine.description.Message;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.engine.view.ControlView;
import entente.engine.view.NationView;
import entente.web.exercise.state.ExerciseState;
import entente.web.exercise.state.Letter;
import entente.web.exercise.telling.VoiceTelling.SpokenLetter;
import entente.web.exercise.view.PublicPicture.AttackLine;
import entente.web.exercise.view.PublicPicture.InstitutionLine;
import entente.web.exercise.view.PublicPicture.MessageLine;
import entente.web.exercise.view.PublicPicture.NamedId;
import entente.web.exercise.view.PublicPicture.NationLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes public pictures. */
public final class PublicPictures {

    private PublicPictures() {}

    public static PublicPicture of(ExerciseState state, long clockMillis) {
        Scenario scenario = state.world().scenario();
        List<AttackLine> attacks = attacks(state.world().events());
        Optional<NationView> anybody = state.world().findView().map(view -> anybody(view, scenario));
        return new PublicPicture(
                CoursePicture.of(state, clockMillis),
                scenario.nations().stream()
                        .map(nation -> line(nation, attacks, anybody, state))
                        .toList(),
                scenario.institutions().stream()
                        .map(institution -> line(institution, anybody))
                        .toList(),
                scenario.networks().stream()
                        .map(network -> new NamedId(network.id(), state.names().of(network.id())))
                        .toList(),
                attacks,
                TreatyLines.of(scenario, state.world().events(), state.world().day()),
                OpenMotions.of(state),
                lines(state.messages().toEverybody(), state),
                state.chronicle().frontPage().orElse(null));
    }

    private static NationView anybody(ControlView view, Scenario scenario) {
        return view.nation(scenario.nations().get(0).id());
    }

    private static List<AttackLine> attacks(List<Event> events) {
        List<AttackLine> attacks = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof AttackLaunched attack) {
                attacks.add(new AttackLine(attack.day(), attack.target(), attack.network()));
            }
        }
        return attacks;
    }

    private static NationLine line(
            Nation nation, List<AttackLine> attacks, Optional<NationView> anybody, ExerciseState state) {
        int hits = (int) attacks.stream()
                .filter(attack -> attack.nation().equals(nation.id()))
                .count();
        boolean published = anybody.map(view -> view.isPublished(nation.id())).orElse(false);
        return new NationLine(
                nation.id(),
                nation.displayName(),
                nation.profile().region(),
                hits,
                published,
                state.seats().hasPeople(nation.id()),
                (int) state.seats().of(nation.id()).stream()
                        .filter(seat -> seat.role().isDelegate() && !seat.kicked())
                        .count());
    }

    private static InstitutionLine line(Institution institution, Optional<NationView> anybody) {
        return new InstitutionLine(
                institution.id(),
                institution.displayName(),
                institution.kind().word(),
                anybody.map(view -> view.members(institution.id())).orElse(institution.members()));
    }

    /** Messages as a viewer sees them, numbered for this viewer; whoever writes for those who lead is not named. */
    static List<MessageLine> lines(List<Letter> messages, ExerciseState state) {
        return IntStream.range(0, messages.size())
                .mapToObj(i -> line(i + 1, messages.get(i), state))
                .toList();
    }

    private static MessageLine line(int number, Letter message, ExerciseState state) {
        String from = message.from();
        SpokenLetter spoken = message.spoken();
        return new MessageLine(
                number,
                message.wallMillis(),
                message.day(),
                from == null ? "" : from,
                spoken != null
                        ? spoken.author()
                        : written(message.seat() == 0 ? "" : state.seats().name(message.seat())),
                List.copyOf(message.to()),
                spoken != null ? spoken.subject() : written(message.subject()),
                spoken != null ? spoken.text() : written(message.text()),
                message.deadline(),
                message.isAnswerable(),
                message.wish());
    }

    private static Message written(String text) {
        return Message.of("room.asWritten", text);
    }
}
