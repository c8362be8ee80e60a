package entente.web.map;

/** A point of the map; x grows to the east, y to the south, one unit a pixel of the unscaled picture. */
public record MapPoint(double x, double y) {

    MapPoint towards(MapPoint other, double share) {
        return new MapPoint(x + share * (other.x - x), y + share * (other.y - y));
    }
}
