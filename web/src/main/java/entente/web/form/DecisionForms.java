package entente.web.form;

import entente.engine.decision.Decision;
import entente.engine.decision.Inject;
import entente.engine.decision.NationDecision;
import entente.engine.description.Baseline;
import entente.engine.description.Member;
import entente.engine.description.Range;
import entente.engine.description.RecordType;
import entente.engine.description.RefersTo;
import entente.engine.description.Shape;
import entente.engine.scenario.Agreement;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import entente.web.form.DecisionForm.Option;
import entente.web.form.DecisionForm.Part;
import entente.web.form.DecisionForm.Part.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the forms of all kinds of decisions from their descriptions. A kind that is added to the engine has its form with
 * nothing but its texts in the message files {@code form}.
 */
public final class DecisionForms {

    /** Fields of which there is more to say than their label does have a text that begins so. */
    private static final String HELP = "form.help.";

    private final Messages messages;
    private final Language language;

    /** Forms in a language. */
    public DecisionForms(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    /** Those of all that a nation can decide, in groups; the day and the nation are known and not asked. */
    public List<DecisionForm> ofNation() {
        return RecordType.kinds(NationDecision.class).stream()
                .sorted(Comparator.comparing(DecisionGroup::of))
                .map(type -> form(type, DecisionGroup.of(type)))
                .toList();
    }

    /** Those of all effects that an inject can have; the day is that on which it is delivered. */
    public List<DecisionForm> ofInjects() {
        return RecordType.kinds(Inject.class).stream()
                .map(type -> form(type, null))
                .toList();
    }

    /** What every kind of decision or inject is called, by its type. */
    public Map<String, String> titles() {
        Map<String, String> titles = new TreeMap<>();
        RecordType.kinds(Decision.class).forEach(kind -> {
            String type = Decision.type(kind.type());
            titles.put(type, text(DecisionWords.KEY + type));
        });
        return titles;
    }

    private DecisionForm form(RecordType record, @Nullable DecisionGroup group) {
        String key = DecisionWords.KEY + Decision.type(record.type());
        return new DecisionForm(
                Decision.type(record.type()),
                group == null ? "" : text("form.group." + group.word()),
                text(key),
                text(key + ".about"),
                DecisionWords.asked(record).map(this::part).toList());
    }

    private Part part(Member member) {
        Shape shape = member.shape();
        Range range = member.range();
        return new Part(
                member.name(),
                text("form.field." + member.name()),
                messages.has(HELP + member.name()) ? text(HELP + member.name()) : "",
                kind(member),
                member.unit().isEmpty() ? "" : text("form.unit." + DecisionWords.camel(member.unit())),
                limit(range.min()),
                limit(range.max()),
                member.isRequired(),
                member.defaultText(Baseline.STANDARD).orElse(""),
                options(member),
                DecisionWords.names(member),
                shape instanceof RecordType inner
                        ? inner.members().stream().map(this::part).toList()
                        : List.of());
    }

    private static Kind kind(Member member) {
        Shape shape = member.shape();
        boolean named = !DecisionWords.names(member).isEmpty();
        if (shape instanceof Shape.Entries) {
            return Kind.WEIGHTS;
        } else if (shape instanceof Shape.Items) {
            return named ? Kind.NAMES : Kind.WORDS;
        } else if (shape instanceof RecordType) {
            return Kind.GROUP;
        } else if (named) {
            return Kind.NAME;
        } else if (!WordList.of(member).isEmpty()) {
            return Kind.WORD;
        } else if (shape == Shape.Plain.FLAG) {
            return Kind.FLAG;
        } else if (shape == Shape.Plain.WHOLE) {
            return Kind.WHOLE;
        }
        return shape == Shape.Plain.NUMBER ? Kind.NUMBER : Kind.TEXT;
    }

    private List<Option> options(Member member) {
        Stream<Option> everyone = member.refersTo().filter(RefersTo::orEveryone).stream()
                .map(refers -> new Option(Agreement.EVERYONE, text("form.everyone")));
        Stream<Option> words = WordList.of(member).stream()
                .map(word -> new Option(word.value(), messages.text(language, word.text())));
        return Stream.concat(everyone, words).toList();
    }

    private static @Nullable Double limit(double value) {
        return Double.isInfinite(value) ? null : value;
    }

    private String text(String key) {
        return messages.text(language, key);
    }
}
