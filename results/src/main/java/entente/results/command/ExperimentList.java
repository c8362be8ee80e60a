package entente.results.command;

import entente.results.plan.ExperimentFile;
import entente.results.plan.Experiments;
import entente.results.text.TextTable;

/** The experiments that come with Entente, for somebody who does not know them yet. */
final class ExperimentList {

    private ExperimentList() {}

    static String text() {
        TextTable table = new TextTable(1);
        for (String id : Experiments.ids()) {
            ExperimentFile.Subject subject = Experiments.load(id).file().subject();
            table.row(id, subject.title()).row("", subject.question());
        }
        return "These experiments come with Entente:\n\n" + table.text() + "\nTo run one: entente sweep "
                + Experiments.ids().get(0) + " --out out\nTo write your own: docs/lab.md\n";
    }
}
