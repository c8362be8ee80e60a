package entente.results.verification;

import entente.results.network.TieGraph;
import entente.scenarios.imports.network.ImportedNetwork;
import entente.scenarios.imports.network.NetworkFile;
import entente.scenarios.imports.network.NetworkFile.NetworkForm;
import java.nio.file.Path;

/** Networks that others published, by the names of their files in the folder of data. */
final class PublishedNetworks {

    static final String KREBS = "networks/krebs-60.csv";
    static final String MADRID = "networks/madrid-54.csv";
    static final String MONTAGNA = "networks/montagna-meetings.csv";

    private PublishedNetworks() {}

    static TieGraph read(Path data, String file) {
        ImportedNetwork network = NetworkFile.read(data.resolve(file), NetworkForm.AUTO);
        return new TieGraph(file, network.numbers(), network.ties());
    }
}
