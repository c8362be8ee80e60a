package entente.web.exercise.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.view.NationView;
import entente.web.exercise.record.CourseEntry.Opened;
import entente.web.exercise.record.CourseEntry.Sealed;
import entente.web.exercise.record.Entry;
import entente.web.exercise.record.EntryJson;
import entente.web.exercise.record.SeatEntry.CodeIssued;
import entente.web.exercise.record.SeatEntry.Joined;
import entente.web.exercise.record.SeatEntry.Returned;
import entente.web.exercise.record.WordEntry.Recalled;
import entente.web.exercise.state.Actor;
import entente.web.exercise.state.DecisionLines;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.state.ExerciseState;
import entente.web.exercise.state.Permission;
import entente.web.exercise.view.DelegationPapers;
import java.util.Set;

/** Reads what people ask for: kinds of entries with their fields, in the names of who asks. */
final class Commands {

    /** What nobody asks for: the exercise itself writes it. */
    private static final Set<Class<?>> ITS_OWN =
            Set.of(Opened.class, Sealed.class, Joined.class, Returned.class, CodeIssued.class);

    private Commands() {}

    /**
     * The entry that somebody asks for.
     *
     * @throws ExerciseRefusal if there is no such kind, its fields are wrong, or a name means nothing to who asks
     */
    static Entry read(ExerciseState state, Actor actor, String type, String fields) {
        Entry entry;
        try {
            ObjectNode own = DecisionLines.fields(fields);
            if (own.path("message").isInt()) {
                own.put(
                        "message",
                        DelegationPapers.message(
                                state, actor, own.get("message").asInt()));
            }
            if (type.equals(Entry.type(Recalled.class))) {
                int word = own.path("word").asInt();
                own.put("word", DelegationPapers.letter(state, actor, word).entry());
            }
            String led = actor.nation();
            if (Permission.controller(actor) && led != null) {
                LedNumbers.replace(state, led, own);
            }
            boolean ofNation = own.has("decision") || own.has("proposal") || own.has("motion");
            entry = EntryJson.read(type, ofNation ? resolved(state, actor, own) : own.toString());
        } catch (EntryJson.WrongField e) {
            throw ExerciseRefusal.invalid(e.isNumber() ? "room.refusal.number" : "room.refusal.field", e.field());
        } catch (IllegalArgumentException e) {
            throw ExerciseRefusal.invalid("room.refusal.asTold", String.valueOf(e.getMessage()));
        }
        if (ITS_OWN.contains(entry.getClass())) {
            throw ExerciseRefusal.forbidden("room.refusal.itsOwn");
        }
        return entry;
    }

    /** Replaces the names of a delegation by those of the log, for what nations decide. */
    private static String resolved(ExerciseState state, Actor actor, ObjectNode fields) {
        String nation = actor.delegation();
        NationView view =
                state.world().findView().map(control -> control.nation(nation)).orElseThrow(ExerciseRefusal::unknown);
        if (fields.hasNonNull("decision")) {
            String decision = fields.get("decision").isTextual()
                    ? fields.get("decision").asText()
                    : fields.get("decision").toString();
            fields.put("decision", DelegationPapers.resolved(decision, state.aliases(nation), view));
        }
        if (fields.hasNonNull("proposal")) {
            fields.put(
                    "proposal",
                    DelegationPapers.proposal(
                            state, nation, fields.get("proposal").asInt()));
        }
        if (fields.hasNonNull("motion")) {
            fields.put(
                    "motion",
                    DelegationPapers.motion(state, nation, fields.get("motion").asInt()));
        }
        return fields.toString();
    }
}
