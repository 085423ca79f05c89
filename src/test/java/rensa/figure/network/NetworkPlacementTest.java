package rensa.figure.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rensa.figure.Box;
import rensa.figure.Point;

class NetworkPlacementTest {
    private static final double TEXT_HEIGHT = 12;

    /** A hundred networks, up to four hidden layers of eight. */
    private static Stream<List<Integer>> networks() {
        Random random = new Random(3);
        return Stream.generate(
                        () -> random.ints(2 + random.nextInt(5), 1, 9).boxed().toList())
                .limit(100);
    }

    @Test
    void nothingCoversAnythingElseOrSticksOut() {
        networks().forEach(widths -> {
            NetworkFigure figure = NetworkPlacement.of(widths);
            List<Box> boxes = boxes(figure);
            for (int i = 0; i < boxes.size(); i++) {
                Box box = boxes.get(i);
                assertTrue(
                        box.x() >= 0
                                && box.y() >= 0
                                && box.right() <= figure.width()
                                && box.bottom() <= figure.height(),
                        widths + " " + box);
                for (int j = 0; j < i; j++) {
                    assertFalse(box.overlaps(boxes.get(j)), widths + ": " + box + " and " + boxes.get(j));
                }
            }
        });
    }

    private static List<Box> boxes(NetworkFigure figure) {
        List<Box> boxes = new ArrayList<>(List.of(figure.loss()));
        figure.columns().forEach(column -> {
            boxes.add(column.head());
            boxes.add(column.foot());
            column.neurons().forEach(neuron -> {
                boxes.add(neuron.box());
                neuron.bias().ifPresent(bias -> boxes.add(bias.box()));
            });
        });
        return boxes;
    }

    @Test
    void hasAnEdgeForEachWeightFromNeuronToNeuron() {
        networks().forEach(widths -> {
            NetworkFigure figure = NetworkPlacement.of(widths);
            int weights = 0;
            for (int layer = 1; layer < widths.size(); layer++) {
                weights += widths.get(layer - 1) * widths.get(layer);
            }
            assertEquals(weights, figure.edges().size());
            figure.edges().forEach(edge -> {
                Box from = figure.columns()
                        .get(edge.layer() - 1)
                        .neurons()
                        .get(edge.from())
                        .box();
                Box to = figure.columns()
                        .get(edge.layer())
                        .neurons()
                        .get(edge.to())
                        .box();
                assertEquals(
                        new Point(from.right(), from.centreY()), edge.line().start());
                assertEquals(new Point(to.x(), to.centreY()), edge.line().end());
            });
        });
    }

    @Test
    void numbersAtTheEdgesOfALayerAreApart() {
        networks().map(NetworkPlacement::of).filter(NetworkFigure::hasLabels).forEach(figure -> {
            for (NetworkFigure.Edge one : figure.edges()) {
                for (NetworkFigure.Edge other : figure.edges()) {
                    boolean sameLayer = one.layer() == other.layer() && one != other;
                    assertTrue(
                            !sameLayer
                                    || Math.abs(one.label().y() - other.label().y()) >= TEXT_HEIGHT,
                            one + " and " + other);
                }
            }
        });
        assertTrue(NetworkPlacement.of(List.of(2, 3, 1)).hasLabels());
        assertFalse(NetworkPlacement.of(List.of(8, 8, 8)).hasLabels());
    }

    @Test
    void numbersOfALayerAreEvenlyApart() {
        double[] places = NetworkPlacement.of(List.of(3, 3)).edges().stream()
                .mapToDouble(edge -> edge.label().y())
                .sorted()
                .toArray();
        for (int i = 1; i < places.length; i++) {
            assertEquals(places[1] - places[0], places[i] - places[i - 1], 1e-9);
        }
    }

    @Test
    void largerNumbersHaveThickerLines() {
        assertTrue(NetworkPlacement.thickness(0, 2) < NetworkPlacement.thickness(-1, 2));
        assertTrue(NetworkPlacement.thickness(1, 2) < NetworkPlacement.thickness(-2, 2));
        assertEquals(NetworkPlacement.thickness(1, 1), NetworkPlacement.thickness(Double.POSITIVE_INFINITY, 1));
        assertEquals(NetworkPlacement.thickness(0, 1), NetworkPlacement.thickness(Double.NaN, 1));
        assertEquals(NetworkPlacement.thickness(0, 1), NetworkPlacement.thickness(0, 0));
    }
}
