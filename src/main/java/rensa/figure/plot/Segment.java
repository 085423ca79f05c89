package rensa.figure.plot;

import java.util.Optional;
import rensa.figure.Box;

/** A straight line from one finite spot to another, in pixels. */
record Segment(Spot from, Spot to) {

    /**
     * Its part inside a box; an end that is inside stays the same object. By the algorithm of Liang and Barsky: the line is
     * {@code from + t·(to − from)}, and each side of the box bounds t on one end.
     */
    Optional<Segment> inside(Box box) {
        double[] part = {0, 1};
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        boolean crosses = bound(part, -dx, from.x() - box.x())
                && bound(part, dx, box.right() - from.x())
                && bound(part, -dy, from.y() - box.y())
                && bound(part, dy, box.bottom() - from.y());
        return crosses ? Optional.of(new Segment(at(part[0], box), at(part[1], box))) : Optional.empty();
    }

    private static boolean bound(double[] part, double speed, double room) {
        if (speed == 0) {
            return room >= 0;
        }
        int end = speed < 0 ? 0 : 1;
        part[end] = speed < 0 ? Math.max(part[0], room / speed) : Math.min(part[1], room / speed);
        return part[0] <= part[1];
    }

    private Spot at(double t, Box box) {
        if (t == 0 || t == 1) {
            return t == 0 ? from : to;
        }
        double x = from.x() + t * (to.x() - from.x());
        double y = from.y() + t * (to.y() - from.y());
        return new Spot(Math.max(box.x(), Math.min(box.right(), x)), Math.max(box.y(), Math.min(box.bottom(), y)));
    }
}
