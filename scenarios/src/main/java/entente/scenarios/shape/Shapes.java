package entente.scenarios.shape;

import entente.engine.decision.Decision;
import entente.engine.description.Field;
import entente.engine.description.RefersTo;
import entente.engine.description.Worded;
import entente.engine.description.Written;
import entente.engine.scenario.AdmiraltyGrade;
import entente.engine.scenario.Count;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.Scripted;
import entente.scenarios.shape.Shape.Choice;
import entente.scenarios.shape.Shape.Entries;
import entente.scenarios.shape.Shape.Items;
import entente.scenarios.shape.Shape.Parts;
import entente.scenarios.shape.Shape.Plain;
import entente.scenarios.shape.Shape.Word;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shapes of the engine's records. */
public final class Shapes {

    private static final ClassValue<Parts> PARTS = new ClassValue<>() {
        @Override
        protected Parts computeValue(Class<?> type) {
            return read(type.asSubclass(Record.class));
        }
    };

    private static final Choice DECISION =
            new Choice(decisionTypes(Decision.class).stream().map(Shapes::of).toList());
    private static final Parts SCENARIO = of(Scenario.class);

    private Shapes() {}

    /** A whole scenario. */
    public static Parts scenario() {
        return SCENARIO;
    }

    /** A decision or inject. */
    public static Choice decision() {
        return DECISION;
    }

    /** A record whose components are annotated. */
    public static Parts of(Class<? extends Record> type) {
        return PARTS.get(type);
    }

    /** The records that a sealed interface permits, also through other interfaces, in the order of their declaration. */
    public static List<Class<? extends Record>> leaves(Class<?> sealed) {
        if (sealed.isRecord()) {
            return List.of(sealed.asSubclass(Record.class));
        }
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(permitted -> leaves(permitted).stream())
                .toList();
    }

    private static List<Class<? extends Record>> decisionTypes(Class<? extends Decision> sealed) {
        return leaves(sealed);
    }

    private static Parts read(Class<? extends Record> type) {
        List<Member> members = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Field field = component.getAnnotation(Field.class);
            if (field == null) {
                throw new IllegalStateException(type.getSimpleName() + "." + component.getName() + " is not described");
            }
            members.add(new Member(
                    component.getName(),
                    field,
                    component.getAnnotation(RefersTo.class),
                    shape(component.getGenericType())));
        }
        return new Parts(type, List.copyOf(members));
    }

    private static Shape shape(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? new Entries(names(arguments[0]), shape(arguments[1]))
                    : new Items(shape(arguments[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Scripted.class || plain == Decision.class) {
            return DECISION;
        } else if (Worded.class.isAssignableFrom(plain)) {
            return new Word(plain.asSubclass(Worded.class));
        }
        return plain(plain);
    }

    private static Shape plain(Class<?> type) {
        if (type == double.class || type == Double.class) {
            return Plain.NUMBER;
        } else if (type == int.class || type == Integer.class) {
            return Plain.WHOLE;
        } else if (type == boolean.class || type == Boolean.class) {
            return Plain.FLAG;
        } else if (type == String.class) {
            return Plain.TEXT;
        } else if (type == Count.class) {
            return Plain.COUNT;
        } else if (type == DurationLaw.class) {
            return Plain.LAW;
        } else if (type == AdmiraltyGrade.class) {
            return Plain.GRADE;
        } else if (type == Written.class) {
            return Plain.ANY;
        } else if (type.isRecord()) {
            return of(type.asSubclass(Record.class));
        }
        throw new IllegalStateException("no file can hold " + type);
    }

    private static Optional<Word> names(Type key) {
        return key == String.class ? Optional.empty() : Optional.of((Word) shape(key));
    }
}
