package entente.scenarios.format;

import entente.engine.scenario.References;

/** Says what is wrong with references, with the name that may have been meant. */
final class ReferenceFindings {

    private ReferenceFindings() {}

    /** Adds the problem at the path at which the tree has it. */
    static void add(Findings findings, References.Problem problem, NodePath path) {
        String advice = problem.known().isEmpty()
                ? problem.advice()
                : problem.advice() + "; " + NearestName.advice(problem.value(), problem.known());
        findings.add(path, "\"" + problem.value() + "\"", advice);
    }
}
