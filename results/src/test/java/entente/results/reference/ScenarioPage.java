package entente.results.reference;

import entente.engine.description.RecordType;
import entente.engine.description.Shape;
import entente.engine.description.Shape.Choice;
import entente.engine.description.Shape.Entries;
import entente.engine.description.Shape.Items;
import entente.engine.description.Shape.Word;
import entente.engine.scenario.Scenario;
import entente.scenarios.shape.DecisionKinds;
import java.util.LinkedHashSet;
import java.util.Set;

/** The reference of scenario files. */
final class ScenarioPage {

    /** The smallest scenario that is complete; a test reads it. */
    static final String EXAMPLE = """
        formatVersion: "1.0"
        id: example
        nations:
          - {id: VAL}
          - {id: DOR, capability: {teams: 3}}
        agreements:
          - {parties: [VAL, DOR]}
        networks:
          - {id: ridge, footprint: {VAL: 0.6, DOR: 0.4}}
        """;

    private static final String HEAD = """
        # Scenario files

        <!-- Generated from the engine's annotations by `mvn -pl scenarios -am verify -Dentente.writeDocs=true`. -->

        A scenario is one YAML or JSON file in UTF-8. What it leaves out has the documented default: that of the column
        *Default* or, with `baseline: neutral`, that of the column *Neutral* where there is one. A default marked
        ⚠ assumption rests on nobody's measurement. The [JSON Schema](../schema/scenario.schema.json) says the same to
        editors. Unknown fields, values out of range and ids that name nothing are refused, all at once, each with its
        path and line. YAML's aliases and numbers that are not finite are not read. A file may have 10 MB.

        This is a whole scenario:

        ```yaml
        %s```

        ## Values

        | Type | Is written |
        | --- | --- |
        | count | a whole number from 0, or `unlimited` |
        | law | the law of a time around its mean: `fixed`, `exponential`, or `erlang(k)` with k stages, 1 to 999 |
        | grade | an Admiralty grade: a letter A to F for the source and a digit 1 to 6 for what it says, as `B2` |

        ## Changing values from outside

        `--set path=value` changes a scenario as it is read; it may be given several times, and the last one counts. A
        path names fields, with dots between them; square brackets choose elements of a list:

        | Path | Sets |
        | --- | --- |
        | `rules.containment=0.2` | a field of a group; what the file leaves out may be set too |
        | `nations[FRA].sharing.minimumTrust=0.4` | a field of the element with this id |
        | `nations[0].capability.teams=unlimited` | the same by position, from 0 |
        | `nations[*].autopilot=false` | every element |
        | `relations[FRA-DEU].trust=0.7` | a relation, or an agreement of two, by its nations in any order; a relation that is not listed is added |
        | `networks[ridge].footprint.FRA=0.2` | one entry of a group of ids |
        | `rules.reliabilityWeights[0]=1.5` | one number of a list |
        | `nations[FRA].law.alert={basis: named, named: [DEU]}` | a whole group, list or text, in YAML |

        ## Groups of fields

        """;

    private ScenarioPage() {}

    static String text() {
        Set<RecordType> records = new LinkedHashSet<>();
        Set<Word> words = new LinkedHashSet<>();
        collect(RecordType.of(Scenario.class), records, words);
        DecisionKinds.all().forEach(kind -> kind.members().forEach(member -> collect(member.shape(), records, words)));
        StringBuilder text = new StringBuilder(HEAD.formatted(EXAMPLE));
        for (RecordType parts : records) {
            text.append(Tables.record("### " + parts.type().getSimpleName(), parts));
        }
        text.append("## Words\n\n");
        for (Word word : words) {
            text.append(Tables.words("### " + word.type().getSimpleName(), word));
        }
        return text.toString().stripTrailing() + "\n";
    }

    /** Collects what a shape consists of, the outer before the inner, except for decisions, which have a page of their own. */
    static void collect(Shape shape, Set<RecordType> records, Set<Word> words) {
        if (shape instanceof RecordType parts && records.add(parts)) {
            parts.members().forEach(member -> collect(member.shape(), records, words));
        } else if (shape instanceof Word word) {
            words.add(word);
        } else if (shape instanceof Items items && !(items.item() instanceof Choice)) {
            collect(items.item(), records, words);
        } else if (shape instanceof Entries entries) {
            entries.names().ifPresent(words::add);
        }
    }
}
