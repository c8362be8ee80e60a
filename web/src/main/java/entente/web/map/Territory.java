package entente.web.map;

import java.util.ArrayList;
import java.util.List;

/** A polygon; only a convex one can be cut. */
record Territory(List<MapPoint> corners) {

    Territory {
        corners = List.copyOf(corners);
    }

    /** The part of it that lies nearer to one point than to another. */
    Territory nearerTo(MapPoint own, MapPoint other) {
        List<MapPoint> kept = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            MapPoint here = corners.get(i);
            MapPoint next = corners.get((i + 1) % corners.size());
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
    private static double lead(MapPoint point, MapPoint own, MapPoint other) {
        return square(point, other) - square(point, own);
    }

    private static double square(MapPoint a, MapPoint b) {
        return (a.x() - b.x()) * (a.x() - b.x()) + (a.y() - b.y()) * (a.y() - b.y());
    }

    /** Its area, whichever way round its corners go. */
    double area() {
        double doubled = 0;
        for (int i = 0; i < corners.size(); i++) {
            MapPoint a = corners.get(i);
            MapPoint b = corners.get((i + 1) % corners.size());
            doubled += a.x() * b.y() - b.x() * a.y();
        }
        return Math.abs(doubled) / 2;
    }

    /** The centre of its area. */
    MapPoint centre() {
        double area = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < corners.size(); i++) {
            MapPoint a = corners.get(i);
            MapPoint b = corners.get((i + 1) % corners.size());
            double cross = a.x() * b.y() - b.x() * a.y();
            area += cross;
            x += (a.x() + b.x()) * cross;
            y += (a.y() + b.y()) * cross;
        }
        return new MapPoint(x / (3 * area), y / (3 * area));
    }
}
