package entente.web.house;

import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Types and methods of main that nothing in main asks for: tests alone, or nobody. What others call by rules of their own is
 * left out: what overrides, {@code main}, accessors of records, what bears an annotation, constructors without parameters.
 */
final class DeadCode {

    private final List<CompiledClass> classes;
    private final Map<String, Set<String>> owners = new HashMap<>();

    DeadCode(List<Path> folders) {
        classes = CompiledClass.below(folders);
        for (CompiledClass type : classes) {
            for (CompiledClass.Use use : type.uses()) {
                owners.computeIfAbsent(use.name() + use.descriptor(), any -> new HashSet<>())
                        .add(use.owner().replace('/', '.'));
            }
        }
    }

    /** Members and types, each as {@code package.Type.method}. */
    Set<String> names() {
        Set<String> dead = new TreeSet<>();
        Set<String> named = namedByOthers();
        for (CompiledClass compiled : classes) {
            if (!compiled.name().startsWith("entente/") || compiled.name().endsWith("package-info")) {
                continue;
            }
            Class<?> type = load(compiled.name().replace('/', '.'));
            if (!compiled.name().contains("$") && !named.contains(compiled.name()) && !hasMain(type)) {
                dead.add(type.getName());
                continue;
            }
            List<Executable> members = new ArrayList<>(List.of(type.getDeclaredMethods()));
            members.addAll(List.of(type.getDeclaredConstructors()));
            members.stream()
                    .filter(member -> !isCalledByRule(type, member) && !isAskedFor(type, member))
                    .forEach(member ->
                            dead.add(type.getName() + (member instanceof Method ? "." + member.getName() : ".<init>")));
        }
        return dead;
    }

    private Set<String> namedByOthers() {
        Set<String> all = new HashSet<>();
        classes.forEach(type -> all.add(type.name()));
        Set<String> named = new HashSet<>();
        for (CompiledClass type : classes) {
            String self = CompiledClass.topLevel(type.name());
            for (String text : type.texts()) {
                for (String word : text.split("[^\\w/$]+", -1)) {
                    String name = word.startsWith("Lentente/") ? word.substring(1) : word;
                    if (all.contains(name) && !CompiledClass.topLevel(name).equals(self)) {
                        named.add(CompiledClass.topLevel(name));
                    }
                }
            }
        }
        return named;
    }

    private static boolean hasMain(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("main"));
    }

    private boolean isAskedFor(Class<?> type, Executable member) {
        Class<?> result = member instanceof Method method ? method.getReturnType() : void.class;
        String name = member instanceof Method ? member.getName() : "<init>";
        String descriptor =
                MethodType.methodType(result, member.getParameterTypes()).descriptorString();
        return owners.getOrDefault(name + descriptor, Set.of()).stream()
                .anyMatch(owner -> owner.equals(type.getName())
                        || (member instanceof Method
                                && owner.startsWith("entente.")
                                && type.isAssignableFrom(load(owner))));
    }

    private static boolean isCalledByRule(Class<?> type, Executable member) {
        if (member.isSynthetic() || Modifier.isPrivate(member.getModifiers()) || member.getAnnotations().length > 0) {
            return true;
        }
        if (!(member instanceof Method method)) {
            return member.getParameterCount() == 0 || type.isRecord() || type.isAnonymousClass() || type.isEnum();
        }
        return method.getName().equals("main")
                || (type.isEnum() && Set.of("values", "valueOf").contains(method.getName()))
                || type.isAnnotation()
                || (type.isRecord() && isAccessor(type, method))
                || overrides(type, method);
    }

    private static boolean isAccessor(Class<?> type, Method method) {
        return method.getParameterCount() == 0
                && Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .anyMatch(method.getName()::equals);
    }

    /** Whether a type above has a method of that name and as many parameters, of types that may be more general. */
    private static boolean overrides(Class<?> type, Method method) {
        return above(type).stream()
                .flatMap(parent -> Arrays.stream(parent.getDeclaredMethods()))
                .anyMatch(other -> other.getName().equals(method.getName())
                        && other.getParameterCount() == method.getParameterCount()
                        && !Modifier.isStatic(other.getModifiers())
                        && !Modifier.isStatic(method.getModifiers()));
    }

    private static Set<Class<?>> above(Class<?> type) {
        Set<Class<?>> above = new LinkedHashSet<>();
        List<Class<?>> parents = new ArrayList<>(List.of(type.getInterfaces()));
        if (type.getSuperclass() != null) {
            parents.add(type.getSuperclass());
        }
        if (type.isInterface()) {
            parents.add(Object.class);
        }
        for (Class<?> parent : parents) {
            above.add(parent);
            above.addAll(above(parent));
        }
        return above;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, DeadCode.class.getClassLoader());
        } catch (ClassNotFoundException exception) {
            throw new IllegalArgumentException(name, exception);
        }
    }
}
