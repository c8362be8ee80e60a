package entente.web.map;

/** A point of the map; x grows to the east, y to the south, one unit a pixel of the unscaled picture. */
public record Point(double x, double y) {

    Point towards(Point other, double share) {
        return new Point(x + share * (other.x - x), y + share * (other.y - y));
    }
}
