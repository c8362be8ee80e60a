package entente.scenarios.format;

import com.fasterxml.jackson.databind.JsonNode;
import entente.scenarios.shape.Member;
import entente.scenarios.shape.Shape.Parts;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Calls the constructor of a record. What it refuses becomes a finding at the field that its message names first; that
 * field then gets its default and the constructor is called again, for there may be more that it refuses.
 */
final class Construction {

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            return constructor(type);
        }
    };

    private final Findings findings;
    private final Binder binder;

    Construction(Findings findings, Binder binder) {
        this.findings = findings;
        this.binder = binder;
    }

    /** The record; empty if it cannot be made even so, and then there is a finding. */
    Optional<Object> of(Parts parts, @Nullable Object[] values, NodePath path) {
        Set<String> replaced = new HashSet<>();
        @Nullable Object[] tried = values.clone();
        while (true) {
            try {
                return Optional.of(CONSTRUCTORS.get(parts.type()).newInstance(tried));
            } catch (InvocationTargetException e) {
                String message = refusal(e.getCause());
                Optional<Member> culprit = report(parts, message, path, replaced);
                if (culprit.isEmpty()
                        || culprit.get().isRequired()
                        || !replaced.add(culprit.get().name())) {
                    return Optional.empty();
                }
                tried[parts.members().indexOf(culprit.get())] = binder.defaultOf(culprit.get());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(parts.type() + " cannot be built", e);
            }
        }
    }

    /** Reports what a constructor refuses, unless it speaks of what is known to be wrong; gives the field to replace. */
    private Optional<Member> report(Parts parts, String message, NodePath path, Set<String> replaced) {
        List<String> words = Arrays.asList(message.split("\\W+", -1));
        Optional<Member> culprit =
                words.stream().flatMap(word -> parts.find(word).stream()).findFirst();
        Collection<String> wrong = findings.fieldsOf(path);
        if (Collections.disjoint(words, wrong) && Collections.disjoint(words, replaced)) {
            NodePath where = culprit.map(member -> path.then(member.name())).orElse(path);
            findings.add(where, shown(where), advice(message));
        }
        return culprit;
    }

    /** What is written there; for a field that is left out and has a default that does not fit, that it is left out. */
    private String shown(NodePath where) {
        JsonNode node = findings.tree().at(where);
        return node.isMissingNode() ? "left out" : Findings.shown(node);
    }

    /** {@code it must …} out of {@code name is value: it must …}; the value may hold colons of its own. */
    private static String advice(String message) {
        int must = message.indexOf(": it must ");
        int colon = must >= 0 ? must : message.indexOf(": ");
        return colon < 0 ? message : message.substring(colon + 2);
    }

    private static String refusal(@Nullable Throwable cause) {
        if (cause instanceof IllegalArgumentException refused && refused.getMessage() != null) {
            return refused.getMessage();
        }
        throw new IllegalStateException(cause);
    }

    private static Constructor<?> constructor(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is no record", e);
        }
    }
}
