package entente.results.measure;

import static entente.results.measure.Direction.LOWER;
import static entente.results.measure.Measure.count;

/** Measures of what it all costs, in cost units: one is what a field team costs in a year, unless set otherwise. */
public final class CostMeasures {

    private static final String UNIT = "cost units";
    private static final String PAYER = "who pays; what an institution pays counts overall only";
    private static final String CONTRIBUTIONS =
            " What a nation contributes to an institution counts for the nation, and not overall, where what the"
                    + " institution spends counts.";

    public static final Measure COST = count(
            "cost",
            "Cost",
            UNIT,
            LOWER,
            "Money spent, and the cost of field teams, of analysts and of keeping agreements." + CONTRIBUTIONS,
            PAYER);

    public static final Measure STAFF = count(
            "staffCost",
            "Cost of teams and analysts",
            UNIT,
            LOWER,
            "Years of field teams and analysts, those of institutions among them, times what a year of each costs; as"
                    + " many as needed cost nothing.",
            PAYER);

    public static final Measure AGREEMENTS = count(
            "agreementCost",
            "Cost of keeping agreements",
            UNIT,
            LOWER,
            "Years of agreements in force, for both sides, times what a year of one costs each; nothing where no"
                    + " reports are sent.",
            "each of the two parties");

    public static final Measure SPENT = count(
            "moneySpent",
            "Money spent besides",
            UNIT,
            LOWER,
            "Money spent on technology, capacity building, exercises, dialogue, joint operations and trials."
                    + CONTRIBUTIONS,
            PAYER);

    private CostMeasures() {}
}
