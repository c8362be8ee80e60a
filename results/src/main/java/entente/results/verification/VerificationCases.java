package entente.results.verification;

import entente.results.verification.VerificationCase.Calculated;
import entente.results.verification.VerificationCase.Measured;
import java.util.List;
import java.util.Optional;

/** All verification cases. */
public final class VerificationCases {

    private static final String KAPLAN = "E. Kaplan, Terror Queues, Operations Research 58(4), 2010";
    private static final String ERLANG = "A. K. Erlang 1917; patience: C. Palm 1957";
    private static final String OWN = "derived here: competing exponential times";
    private static final List<String> LARGE_OFFICE = List.of(
            "nations[AAA].capability.analysts=20",
            "networks[idle].operatives=120",
            "networks[idle].tracesPerOperativeYear=1");

    private static final List<VerificationCase> ALL = List.of(
            VerificationCase.of(
                    "q1",
                    "Plots without detection",
                    "an M/G/∞ queue: the number of plots is Poisson with mean births × mean time to attack",
                    "L. Takács, Introduction to the Theory of Queues, 1962",
                    new RaceReduction()),
            VerificationCase.of(
                    "q2",
                    "Interdiction at once",
                    "an M/G/∞ queue with a race between detection and attack: Poisson with mean α/(μ + δf)",
                    KAPLAN,
                    new RaceReduction()),
            VerificationCase.of(
                    "q3",
                    "The terror queue",
                    "Kaplan's chain, its stationary distribution solved exactly",
                    KAPLAN,
                    new QueueReduction(true)),
            new VerificationCase(
                    "q7",
                    "Staffing",
                    "the number of teams that foil a share in the fluid limit, by formula and by search",
                    KAPLAN,
                    new Calculated("verification/q7", new StaffingCalculation(), List.of(List.of()))),
            new VerificationCase(
                    "q9",
                    "Erlang's formulas",
                    "B, C and A by formula and as chains",
                    ERLANG,
                    new Calculated("verification/q9", new ErlangCalculation(), List.of(List.of(), LARGE_OFFICE))),
            VerificationCase.ofVariants(
                    "q10",
                    "The analysts' queue",
                    "M/M/c: the share of jobs that wait is Erlang's C",
                    ERLANG,
                    new AnalystReduction(),
                    List.of(List.of(), LARGE_OFFICE)),
            VerificationCase.ofVariants(
                    "q11",
                    "The law of the clock",
                    "a race between a constant hazard and a time of any law: φ is 1 less its Laplace transform",
                    KAPLAN,
                    new RaceReduction(),
                    List.of(
                            List.of(),
                            List.of("networks[plots].clockLaw=erlang(2)"),
                            List.of("networks[plots].clockLaw=fixed"))),
            VerificationCase.of(
                    "q13",
                    "The balance of plots",
                    "what begins ends or is still there, and Little's law, exactly in every run",
                    "J. Little, Operations Research 9(3), 1961",
                    new BalanceReduction()),
            VerificationCase.of(
                    "qf",
                    "False leads",
                    "Kaplan's chain in three dimensions, its stationary distribution solved exactly",
                    KAPLAN,
                    new QueueReduction(true)),
            VerificationCase.of(
                    "n1",
                    "Four nations apart",
                    "four chains of one nation each, for nobody sees abroad",
                    KAPLAN,
                    new QueueReduction(false)),
            VerificationCase.of(
                    "n2",
                    "Four nations as one",
                    "one chain with the plots and teams of all, for all see abroad as at home",
                    KAPLAN,
                    new QueueReduction(false)),
            VerificationCase.ofVariants(
                    "s1",
                    "Dots spread over five nations",
                    "counts of reports that race an exponential attack, in one dossier or in five",
                    OWN,
                    new SharingReduction(),
                    List.of(
                            List.of(),
                            List.of("rules.sharing=pooled"),
                            List.of("agreements[0].startDay=10000000"),
                            List.of("rules.sharing=isolation"))),
            VerificationCase.ofVariants(
                    "s2",
                    "Reports released at times",
                    "thinned Poisson reports in the one dossier that counts",
                    OWN,
                    new SharingReduction(),
                    List.of(
                            List.of("nations[*].sharing.releaseProbability=0"),
                            List.of("nations[*].sharing.releaseProbability=0.25"),
                            List.of("nations[*].sharing.releaseProbability=0.5"),
                            List.of("nations[*].sharing.releaseProbability=1"))),
            VerificationCase.ofVariants(
                    "s3",
                    "One report is enough",
                    "the first report of all races the attack, shared or not",
                    OWN,
                    new SharingReduction(),
                    List.of(List.of(), List.of("rules.sharing=isolation"))),
            VerificationCase.of(
                    "sd",
                    "A report counts once",
                    "the same as S1 with everything shared, however often each report comes",
                    OWN,
                    new SharingReduction()),
            VerificationCase.ofVariants(
                    "s5",
                    "Late partners",
                    "a race in two phases, before and after the partners' reports arrive",
                    OWN,
                    new SharingReduction(),
                    List.of(
                            List.of("agreements[0].terms.latencyDays=0"),
                            List.of("agreements[0].terms.latencyDays=36.525"),
                            List.of("agreements[0].terms.latencyDays=91.3125"),
                            List.of("agreements[0].terms.latencyDays=182.625"),
                            List.of("rules.sharing=isolation"))),
            VerificationCase.ofVariants(
                    "s8",
                    "Originator control",
                    "paths in the graph of agreements: 2(n − 1)/n receivers with control, n − 1 without, in every run",
                    "derived here: degrees and components of a graph",
                    new ReachReduction(),
                    List.of(List.of(), List.of("nations[*].sharing.originatorControl=false"))),
            VerificationCase.ofVariants(
                    "e1",
                    "Where to look",
                    "allocation of search effort where detection is concave: the conditions of Karush, Kuhn and Tucker",
                    "B. Koopman 1946; A. Charnes and W. Cooper, Management Science 5(1), 1958",
                    new SearchReduction(),
                    List.of(
                            List.of(),
                            List.of("networks[rare].plotsPerYear=0.3"),
                            List.of("networks[broad].plotsPerYear=60"))),
            new VerificationCase(
                    "t1",
                    "Trust",
                    "beta reputation with forgetting: the mean after many experiences",
                    "A. Jøsang and R. Ismail, The Beta Reputation System, 2002",
                    new Calculated("verification/t1", new TrustCalculation(), List.of(List.of()))),
            VerificationCase.of(
                    "t2",
                    "The drift of affinity",
                    "an autoregressive process of the first order: variance σ²/(1 − a²), autocorrelation a^k",
                    "G. Box and G. Jenkins, Time Series Analysis, 1970",
                    new AffinityReduction()),
            new VerificationCase(
                    "g1",
                    "Secrecy and efficiency",
                    "secrecy times information of a star and a complete graph, in closed form",
                    "R. Lindelauf, P. Borm and H. Hamers, Social Networks 31, 2009",
                    new Calculated("verification/g1", new SecrecyCalculation(), List.of(List.of()))),
            new VerificationCase(
                    "g2",
                    "Published networks",
                    "density, clustering, path length and efficiency, as published",
                    "V. Krebs, Connections 24(3), 2002, and the network of Madrid 2004; figures of the verification"
                            + " list",
                    new Measured(new StructureMeasuring())),
            new VerificationCase(
                    "g3",
                    "Dismantling",
                    "the largest component after removals by recomputed betweenness, as published",
                    "L. Cavallaro et al., PLoS ONE 15(8), 2020",
                    new Measured(new DismantlingMeasuring())),
            new VerificationCase(
                    "g4",
                    "The cellular generator",
                    "means over 500 graphs, as the model is described",
                    "V. Krebs, Connections 24(3), 2002, is what it comes near",
                    new Calculated("verification/g4", new GeneratorCalculation(), List.of(List.of()))));

    private VerificationCases() {}

    /** In their order. */
    public static List<VerificationCase> all() {
        return ALL;
    }

    /** The one with the given id. */
    public static Optional<VerificationCase> find(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
