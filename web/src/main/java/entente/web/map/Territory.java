package entente.web.map;

import java.util.ArrayList;
import java.util.List;

/** A polygon; only a convex one can be cut. */
record Territory(List<Point> corners) {

    Territory {
        corners = List.copyOf(corners);
    }

    /** The part of it that lies nearer to one point than to another. */
    Territory nearerTo(Point own, Point other) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Point here = corners.get(i);
            Point next = corners.get((i + 1) % corners.size());
            double a = lead(here, own, other);
            double b = lead(next, own, other);
            if (a >= 0) {
                kept.add(here);
            }
            if (a >= 0 != b >= 0) {
                kept.add(here.towards(next, a / (a - b)));
            }
        }
        return new Territory(kept);
    }

    /** By how much a point is nearer to one than to another, in squared distance. */
    private static double lead(Point point, Point own, Point other) {
        return square(point, other) - square(point, own);
    }

    private static double square(Point a, Point b) {
        return (a.x() - b.x()) * (a.x() - b.x()) + (a.y() - b.y()) * (a.y() - b.y());
    }

    /** Its area, whichever way round its corners go. */
    double area() {
        double doubled = 0;
        for (int i = 0; i < corners.size(); i++) {
            Point a = corners.get(i);
            Point b = corners.get((i + 1) % corners.size());
            doubled += a.x() * b.y() - b.x() * a.y();
        }
        return Math.abs(doubled) / 2;
    }

    /** The centre of its area. */
    Point centre() {
        double area = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < corners.size(); i++) {
            Point a = corners.get(i);
            Point b = corners.get((i + 1) % corners.size());
            double cross = a.x() * b.y() - b.x() * a.y();
            area += cross;
            x += (a.x() + b.x()) * cross;
            y += (a.y() + b.y()) * cross;
        }
        return new Point(x / (3 * area), y / (3 * area));
    }
}
