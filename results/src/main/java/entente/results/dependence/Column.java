package entente.results.dependence;

/**
 * The values of one factor at all points.
 *
 * @param values by point
 * @param kinds whether they are kinds without an order, written as whole numbers
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Column(double[] values, boolean kinds) {

    public Column {
        values = values.clone();
    }

    @Override
    public double[] values() {
        return values.clone();
    }
}
