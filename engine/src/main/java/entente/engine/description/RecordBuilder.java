package entente.engine.description;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a record of its members' values: calls its constructor, and those of the groups and patches in it. */
final class RecordBuilder {

    /** Makes one argument of the constructor of the members' values. */
    private interface Part {
        @Nullable
        Object of(@Nullable Object[] values);
    }

    private final MethodHandle constructor;
    private final List<Part> parts = new ArrayList<>();

    /** Adds the members to those found so far; {@code path} leads from the outermost record to this one. */
    RecordBuilder(Class<?> owner, Class<? extends Record> type, MethodHandle path, List<Member> found) {
        RecordComponent[] components = type.getRecordComponents();
        this.constructor = constructor(type, components);
        for (RecordComponent component : components) {
            parts.add(part(owner, component, MethodHandles.filterReturnValue(path, getter(component)), found));
        }
    }

    private static Part part(Class<?> owner, RecordComponent component, MethodHandle getter, List<Member> found) {
        if (!component.isAnnotationPresent(Flat.class)) {
            int place = found.size();
            found.add(new Member(owner, component, getter, false));
            return values -> values[place];
        } else if (component.getGenericType() instanceof ParameterizedType patch) {
            Class<?> patched = (Class<?>) patch.getActualTypeArguments()[0];
            List<Member> members = Patch.members(patched.asSubclass(Record.class), getter);
            int from = found.size();
            found.addAll(members);
            return values -> Patch.of(
                    patched.asSubclass(Record.class),
                    members,
                    Arrays.asList(values).subList(from, from + members.size()));
        }
        return new RecordBuilder(owner, component.getType().asSubclass(Record.class), getter, found)::build;
    }

    Record build(@Nullable Object[] values) {
        @Nullable Object[] arguments = new @Nullable Object[parts.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = parts.get(i).of(values);
        }
        try {
            return (Record) constructor.invokeExact(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return MethodHandles.lookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Record.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be built", e);
        }
    }

    private static MethodHandle getter(RecordComponent component) {
        try {
            return MethodHandles.lookup().unreflect(component.getAccessor());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
