package entente.web.exercise.state;

import entente.engine.view.NationView;
import entente.engine.view.NationView.DossierView;
import entente.engine.view.NationView.ReportView;
import entente.web.exercise.store.Digests;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The ids by which one viewer's pages and the server speak of reports and plots. They are made from a secret of the exercise, so
 * that nobody can guess one, compare them with another's, or learn from them how many there are. Nobody reads them: people have
 * {@link entente.web.naming.SpokenNames}.
 */
public final class ViewerAliases {

    private static final int DIGITS = 12;

    private final String key;
    private final String viewer;

    ViewerAliases(String key, String viewer) {
        this.key = key;
        this.viewer = viewer;
    }

    /** The viewer's name for a plot. */
    public String plot(String plot) {
        return "P-" + name("plot", plot);
    }

    /**
     * The viewer's name for a report. It does not depend on the report's number at its origin, which would tell how many
     * others there are.
     */
    public String report(String plot, ReportView report) {
        return "R-"
                + name("report", plot, report.origin(), Long.toHexString(Double.doubleToLongBits(report.filedDay())));
    }

    private String name(String... of) {
        String[] parts = new String[of.length + 2];
        parts[0] = key;
        parts[1] = viewer;
        System.arraycopy(of, 0, parts, 2, of.length);
        return Digests.of(parts).substring(0, DIGITS);
    }

    /** The plot that a nation names so, among those it has a dossier on or was asked about. */
    public Optional<String> findPlot(String alias, NationView view) {
        return plots(view).entrySet().stream()
                .filter(entry -> entry.getValue().equals(alias))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The report that a nation names so, among those in its dossiers. */
    public Optional<String> findReport(String alias, NationView view) {
        return reports(view).entrySet().stream()
                .filter(entry -> entry.getValue().equals(alias))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * A decision in which all that the nation holds bears the viewer's names. They are of the nation's present view: afterwards
     * it may hold no longer what was spoken of.
     */
    String rename(String decision, NationView view) {
        Map<String, String> names = plots(view);
        names.putAll(reports(view));
        String renamed = decision;
        for (Map.Entry<String, String> name : names.entrySet()) {
            renamed = renamed.replaceAll(
                    "(?<![A-Za-z0-9-])" + Pattern.quote(name.getKey()) + "(?![A-Za-z0-9-])", name.getValue());
        }
        return renamed;
    }

    private Map<String, String> plots(NationView view) {
        Map<String, String> names = new LinkedHashMap<>();
        view.dossiers().forEach(dossier -> names.put(dossier.plot(), plot(dossier.plot())));
        view.pendingRequests().forEach(plot -> names.put(plot, plot(plot)));
        view.refusedCases().forEach(plot -> names.put(plot, plot(plot)));
        return names;
    }

    private Map<String, String> reports(NationView view) {
        Map<String, String> names = new LinkedHashMap<>();
        for (DossierView dossier : view.dossiers()) {
            for (ReportView report : view.reports(dossier.plot())) {
                names.put(report.report(), report(dossier.plot(), report));
            }
        }
        return names;
    }
}
