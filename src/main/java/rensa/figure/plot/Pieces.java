package rensa.figure.plot;

import java.util.ArrayList;
import java.util.List;
import rensa.figure.Box;

/** The pieces of a line that can be seen: cut where it has no finite value and at the frame, without needless points. */
final class Pieces {
    /** A point is needless if the line without it passes this near, in pixels. */
    private static final double TOLERANCE = 0.05;

    private final Box frame;
    private final List<List<Spot>> pieces = new ArrayList<>();
    private List<Spot> piece = new ArrayList<>();

    private Pieces(Box frame) {
        this.frame = frame;
    }

    static List<List<Spot>> of(List<Spot> line, Box frame) {
        Pieces pieces = new Pieces(frame);
        for (int i = 0; i < line.size(); i++) {
            pieces.add(line, i);
        }
        pieces.end();
        return pieces.pieces;
    }

    private void add(List<Spot> line, int i) {
        Spot spot = line.get(i);
        if (!spot.isFinite()) {
            end();
        } else if (i > 0 && line.get(i - 1).isFinite()) {
            join(line.get(i - 1), spot);
        } else if (frame.contains(spot.x(), spot.y())) {
            piece.add(spot);
        }
    }

    private void join(Spot from, Spot to) {
        new Segment(from, to).inside(frame).ifPresentOrElse(this::add, this::end);
    }

    private void add(Segment visible) {
        boolean continues = !piece.isEmpty() && piece.get(piece.size() - 1) == visible.from();
        if (!continues) {
            end();
            piece.add(visible.from());
        }
        piece.add(visible.to());
    }

    private void end() {
        if (!piece.isEmpty()) {
            List<Spot> needed = new ArrayList<>(List.of(piece.get(0)));
            addNeeded(0, piece.size() - 1, needed);
            pieces.add(needed);
            piece = new ArrayList<>();
        }
    }

    /** Adds what is needed after one point up to another: by Douglas and Peucker, the farthest from their line comes first. */
    private void addNeeded(int from, int to, List<Spot> needed) {
        int farthest = from;
        double distance = TOLERANCE;
        for (int i = from + 1; i < to; i++) {
            double candidate = distance(piece.get(i), piece.get(from), piece.get(to));
            if (candidate > distance) {
                farthest = i;
                distance = candidate;
            }
        }
        if (farthest > from) {
            addNeeded(from, farthest, needed);
            addNeeded(farthest, to, needed);
        } else if (to > from) {
            needed.add(piece.get(to));
        }
    }

    private static double distance(Spot spot, Spot from, Spot to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double squared = dx * dx + dy * dy;
        double along = squared == 0 ? 0 : ((spot.x() - from.x()) * dx + (spot.y() - from.y()) * dy) / squared;
        double t = Math.max(0, Math.min(1, along));
        return Math.hypot(spot.x() - from.x() - t * dx, spot.y() - from.y() - t * dy);
    }
}
