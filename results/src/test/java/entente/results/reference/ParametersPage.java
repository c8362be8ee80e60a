package entente.results.reference;

import entente.engine.description.Baseline;
import entente.engine.description.Member;
import entente.scenarios.shape.Parameters;
import entente.scenarios.shape.Parameters.Parameter;
import java.util.List;

/** All parameters of the model in one table: every field that has a default with a source, or is an assumption. */
final class ParametersPage {

    private static final String HEAD = """
        # Parameters

        <!-- Generated from the engine's annotations by `mvn -pl scenarios -am verify -Dentente.writeDocs=true`. -->

        Every quantity of the model for which a scenario need not give a value, with its default, what it is under
        `baseline: neutral` where that differs, and where the default comes from. %d of %d defaults are assumptions
        (⚠): nobody has measured them, and they belong into every sensitivity analysis. What each field means stands in
        the [reference of scenario files](scenario.md).

        | Parameter | Default | Neutral | Unit | Range | Source |
        | --- | --- | --- | --- | --- | --- |
        """;

    private ParametersPage() {}

    static String text() {
        List<Parameter> parameters = Parameters.all();
        long assumptions = parameters.stream()
                .filter(parameter -> parameter.member().isAssumption())
                .count();
        StringBuilder text = new StringBuilder(HEAD.formatted(assumptions, parameters.size()));
        parameters.forEach(parameter -> text.append(row(parameter)));
        return text.toString();
    }

    private static String row(Parameter parameter) {
        Member member = parameter.member();
        String standard = member.defaultText(Baseline.STANDARD).orElse("");
        String neutral = member.defaultText(Baseline.NEUTRAL).orElse("");
        return Tables.cells(List.of(
                Tables.code(parameter.path()),
                member.isOptional() ? "left out" : Tables.code(standard),
                neutral.equals(standard) ? "" : Tables.code(neutral),
                member.unit(),
                Tables.range(member),
                member.isAssumption() ? "⚠ assumption" : member.source()));
    }
}
