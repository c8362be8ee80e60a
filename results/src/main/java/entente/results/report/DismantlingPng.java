package entente.results.report;

import entente.results.network.NetworkStudy;
import java.awt.BasicStroke;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.ChartTheme;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** A plot of dismantling in pixels. */
final class DismantlingPng {

    private DismantlingPng() {}

    static void write(NetworkStudy study, OutputStream out) throws IOException {
        // Otherwise Java looks for a screen.
        System.setProperty("java.awt.headless", "true");
        ChartEncoder.saveChart(chart(study), out, "png");
    }

    private static XYChart chart(NetworkStudy study) {
        XYChart chart = new XYChartBuilder()
                .width(DismantlingPlot.WIDTH)
                .height(DismantlingPlot.HEIGHT)
                .theme(ChartTheme.Matlab)
                .title(DismantlingPlot.title(study))
                .xAxisTitle(DismantlingPlot.ACROSS)
                .yAxisTitle(DismantlingPlot.UP)
                .build();
        chart.getStyler().setLegendPosition(LegendPosition.OutsideS);
        chart.getStyler().setLegendLayout(LegendLayout.Horizontal);
        chart.getStyler().setYAxisMin(0.0);
        chart.getStyler().setYAxisMax(1.0);
        DismantlingCurve.of(study.dismantling()).forEach(curve -> add(chart, curve));
        return chart;
    }

    private static void add(XYChart chart, DismantlingCurve curve) {
        double[] x = IntStream.range(0, curve.shares().size()).asDoubleStream().toArray();
        double[] y = curve.shares().stream().mapToDouble(share -> share).toArray();
        XYSeries series = chart.addSeries(curve.name(), x, y);
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(Color.decode(curve.colour()));
        series.setLineStyle(stroke(curve.dashes()));
    }

    private static BasicStroke stroke(List<Integer> dashes) {
        float[] lengths = new float[dashes.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dashes.get(i);
        }
        return lengths.length == 0
                ? new BasicStroke(2)
                : new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, lengths, 0);
    }
}
