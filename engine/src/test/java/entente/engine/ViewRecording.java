package entente.engine;

import entente.engine.view.ControlView;
import entente.engine.view.NationView;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that a view tells at a day, by reading every accessor with every argument that it could be given. */
public final class ViewRecording {

    private static final List<String> TECHNOLOGIES = List.of(
            "biometrics", "dataAnalytics", "communications", "travel", "finance", "procurement", "secureChannels");

    private ViewRecording() {}

    /** Every value, by accessor and argument. */
    public static Map<String, Object> everything(NationView view) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Method accessor : sorted(NationView.class)) {
            if (accessor.getName().equals("preview")) {
                previews(view, values);
                continue;
            }
            for (Object argument : arguments(view, accessor)) {
                Object value = argument.equals("") ? read(accessor, view) : read(accessor, view, argument);
                values.put(accessor.getName() + "(" + argument + ")", value);
            }
        }
        return values;
    }

    private static void previews(NationView view, Map<String, Object> values) {
        view.dossiers().stream()
                .flatMap(dossier -> view.reports(dossier.plot()).stream())
                .forEach(report -> view.others()
                        .forEach(other -> values.put(
                                "preview(" + report.report() + "," + other + ")",
                                view.preview(report.report(), other, null))));
    }

    /** Every value, by accessor, with each nation's view. */
    public static Map<String, Object> everything(ControlView view) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("day()", view.day());
        values.put("plots()", view.plots());
        for (String nation : RichWorld.NATIONS) {
            values.put(nation, everything(view.nation(nation)));
        }
        return values;
    }

    private static List<String> arguments(NationView view, Method accessor) {
        if (accessor.getParameterCount() == 0) {
            return List.of("");
        }
        List<String> parties = new ArrayList<>(view.others());
        return switch (accessor.getName()) {
            case "reports", "findAsking" ->
                view.dossiers().stream().map(NationView.DossierView::plot).toList();
            case "technology" -> TECHNOLOGIES;
            case "isMember", "kind", "members" -> view.institutions();
            case "trust", "received" -> {
                parties.addAll(view.institutions());
                yield parties;
            }
            default -> parties;
        };
    }

    private static List<Method> sorted(Class<?> view) {
        return Arrays.stream(view.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static Object read(Method accessor, Object view, Object... arguments) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(view, arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(accessor + " cannot be read", e);
        }
    }
}
