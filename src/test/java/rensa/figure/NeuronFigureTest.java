package rensa.figure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeuronFigureTest {
    private static final String SIZES = "1, 12\n2, 12\n3, 12\n6, 12\n1, 28\n6, 28";

    @ParameterizedTest
    @CsvSource(textBlock = SIZES)
    void nothingCoversAnythingElse(int inputs, int columns) {
        List<Box> boxes = boxes(NeuronFigure.of(inputs, columns));
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(boxes.get(i).overlaps(boxes.get(j)), boxes.get(i) + " and " + boxes.get(j));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = SIZES)
    void everythingLiesInside(int inputs, int columns) {
        NeuronFigure figure = NeuronFigure.of(inputs, columns);
        for (Box box : boxes(figure)) {
            assertTrue(
                    box.x() > 0 && box.y() > 0 && box.right() < figure.width() && box.bottom() < figure.height(),
                    box + " leaves " + figure.width() + " × " + figure.height());
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = SIZES)
    void noProductPassesThroughABox(int inputs, int columns) {
        NeuronFigure figure = NeuronFigure.of(inputs, columns);
        for (NeuronFigure.Arm arm : figure.arms()) {
            List<Point> points = arm.product().route().points();
            for (int i = 1; i < points.size(); i++) {
                Point from = points.get(i - 1);
                Point to = points.get(i);
                assertFalse(figure.bias().isCrossed(from, to), "the bias");
                assertFalse(figure.sumCaption().isCrossed(from, to), "the sum of the products");
            }
        }
    }

    private static List<Box> boxes(NeuronFigure figure) {
        List<Box> boxes = new ArrayList<>(List.of(
                figure.sum(),
                figure.sumCaption(),
                figure.bias(),
                figure.biasWire().label(),
                figure.activation(),
                figure.between().label(),
                figure.output().label()));
        for (NeuronFigure.Arm arm : figure.arms()) {
            boxes.addAll(List.of(
                    arm.input(),
                    arm.wire().label(),
                    arm.weight(),
                    arm.weightCaption(),
                    arm.product().label()));
        }
        return boxes;
    }
}
