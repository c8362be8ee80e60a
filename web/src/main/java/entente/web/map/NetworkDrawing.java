package entente.web.map;

import entente.results.text.Numbers;
import java.util.List;

/** Draws a network of operatives as SVG: a circle for each, larger with more ties, and a line for each tie. */
public final class NetworkDrawing {

    /** More operatives than this would be a grey cloud. */
    public static final int MOST = 250;

    private static final int SIDE = 420;
    private static final int EDGE = 16;

    private NetworkDrawing() {}

    /**
     * The drawing, whose style is that of the page; it holds numbers only.
     *
     * @param operatives how many, 1 to {@link #MOST}
     * @param ties pairs of operatives, numbered from 0
     */
    public static String svg(int operatives, List<List<Integer>> ties) {
        List<MapPoint> places = ForceLayout.of(operatives, ties).stream()
                .map(place -> new MapPoint(
                        SIDE / 2.0 + place.x() * (SIDE - 2 * EDGE), SIDE / 2.0 + place.y() * (SIDE - 2 * EDGE)))
                .toList();
        int[] degrees = new int[operatives];
        ties.forEach(tie -> tie.forEach(operative -> degrees[operative]++));
        StringBuilder svg = new StringBuilder(
                "<svg class=\"ties\" viewBox=\"0 0 " + SIDE + " " + SIDE + "\" aria-hidden=\"true\">");
        for (List<Integer> tie : ties) {
            MapPoint from = places.get(tie.get(0));
            MapPoint to = places.get(tie.get(1));
            svg.append("<line x1=\"" + number(from.x()) + "\" y1=\"" + number(from.y()) + "\" x2=\"" + number(to.x())
                    + "\" y2=\"" + number(to.y()) + "\"/>");
        }
        for (int i = 0; i < operatives; i++) {
            MapPoint place = places.get(i);
            double radius = 2.5 + 1.5 * Math.sqrt(degrees[i]);
            svg.append("<circle cx=\"" + number(place.x()) + "\" cy=\"" + number(place.y()) + "\" r=\"" + number(radius)
                    + "\"/>");
        }
        return svg.append("</svg>").toString();
    }

    private static String number(double value) {
        return Numbers.fixed(value, 1);
    }
}
