package entente.results.figure;

import java.util.ArrayList;
import java.util.List;

/** Names beside marks, each where it covers no other name: right, left, above or below; else it is left out. */
final class Labels {

    private static final double AWAY = 8;
    private static final double HIGH = 13;

    private final List<double[]> marks = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    void add(double x, double y, String name) {
        marks.add(new double[] {x, y});
        names.add(name);
    }

    void draw(Drawing drawing, double right) {
        List<double[]> taken = new ArrayList<>();
        marks.forEach(mark -> taken.add(new double[] {mark[0] - 4, mark[1] - 4, mark[0] + 4, mark[1] + 4}));
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            double wide = Drawing.width(name, Drawing.SMALL);
            double x = marks.get(i)[0];
            double y = marks.get(i)[1];
            double[][] places = {
                {x + AWAY, y + 4}, {x - AWAY - wide, y + 4}, {x - wide / 2, y - AWAY}, {x - wide / 2, y + AWAY + 10}
            };
            for (double[] place : name.isEmpty() ? new double[0][] : places) {
                double[] box = {place[0], place[1] - HIGH + 2, place[0] + wide, place[1] + 2};
                if (box[0] >= 0 && box[2] <= right && taken.stream().noneMatch(other -> overlap(box, other))) {
                    taken.add(box);
                    drawing.small(place[0], place[1], name, FigureElement.Anchor.START, FigureColour.TEXT);
                    break;
                }
            }
        }
    }

    private static boolean overlap(double[] one, double[] other) {
        return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
    }
}
