package rensa.web.lab.digits;

import static rensa.web.lab.digits.ReadingScene.digit;
import static rensa.web.lab.digits.ReadingScene.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import rensa.engine.Tensor;
import rensa.figure.Bars;
import rensa.figure.Box;
import rensa.figure.Columns;
import rensa.figure.PixelMap;
import rensa.figure.plot.HeatScale;
import rensa.web.lab.digits.DigitsView.Bar;
import rensa.web.lab.digits.DigitsView.BarsView;
import rensa.web.lab.digits.DigitsView.Column;
import rensa.web.lab.digits.DigitsView.ColumnsView;
import rensa.web.lab.digits.DigitsView.MapView;
import rensa.web.lab.digits.DigitsView.Square;
import rensa.web.lab.picture.Pixels;

/** Draws a reading: the probabilities, the hidden layer, and a number for each pixel. */
final class ReadingFigures {
    private final ReadingScene scene;
    private final Reading reading;

    ReadingFigures(ReadingScene scene) {
        this.scene = scene;
        this.reading = scene.reading();
    }

    BarsView probabilities() {
        List<Double> shares = boxed(reading.probabilities());
        Bars bars = Bars.withNumbers(shares);
        List<Bar> views = IntStream.range(0, shares.size())
                .mapToObj(digit -> bar(
                        digit,
                        shares.get(digit),
                        bars.rails().get(digit),
                        bars.bars().get(digit)))
                .toList();
        return new BarsView(scene.words().of("digits.probabilities"), bars.width(), bars.height(), views);
    }

    private Bar bar(int digit, double share, Box rail, Box bar) {
        return new Bar(
                digit(digit),
                rail.centreY(),
                rail.x(),
                rail.y(),
                rail.height(),
                rail.width(),
                length(bar.width()),
                rail.right(),
                digit == reading.digit() ? "bar largest" : "bar",
                text(share));
    }

    ColumnsView hidden() {
        List<Double> amounts = boxed(reading.hidden().output());
        Columns columns = Columns.of(amounts);
        List<Column> views = IntStream.range(0, amounts.size())
                .mapToObj(neuron -> column(
                        neuron, columns.rails().get(neuron), columns.columns().get(neuron)))
                .toList();
        String label = scene.words()
                .of(
                        "digits.hidden.label",
                        text(amounts.stream()
                                .mapToDouble(Double::doubleValue)
                                .max()
                                .orElse(0)));
        return new ColumnsView(label, columns.width(), columns.height(), columns.nameY(), views);
    }

    private Column column(int neuron, Box rail, Box column) {
        return new Column(
                Integer.toString(neuron),
                rail.centreX(),
                column.x(),
                length(column.y()),
                column.width(),
                length(column.height()),
                scene.isExplained(Place.hidden(neuron)) ? "bar largest" : "bar");
    }

    /** ∂L/∂ each pixel. */
    MapView gradient() {
        String target = digit(reading.state().target());
        return map(
                reading.pixelGradient(),
                scene.words().of("digits.map.gradient", target),
                scene.words()
                        .of(
                                "digits.map.gradient.label",
                                scene.pixel(reading.strongestPixel()),
                                text(reading.pixelGradient().at(reading.strongestPixel()))),
                pixel -> scene.isExplained(Place.pixel(pixel)));
    }

    /** The weights from each pixel to a hidden neuron. */
    MapView weights(int neuron) {
        Tensor weights = reading.hidden().weights().column(neuron);
        return map(
                weights,
                scene.words().of("digits.map.weights", Integer.toString(neuron)),
                scene.words().of("digits.map.weights.label", Integer.toString(neuron)),
                pixel -> false);
    }

    private MapView map(Tensor numbers, String title, String label, IntPredicate isExplained) {
        double farthest = Arrays.stream(numbers.toArray()).map(Math::abs).max().orElse(0);
        HeatScale scale = HeatScale.aroundZero(farthest);
        PixelMap map = PixelMap.of(Pixels.SIDE);
        List<Square> squares = IntStream.range(0, Pixels.COUNT)
                .mapToObj(pixel -> square(
                        map.squares().get(pixel),
                        numbers.at(pixel),
                        scale,
                        reading.state().pixels().isBlack(pixel),
                        isExplained.test(pixel)))
                .toList();
        return new MapView(title, label, text(-farthest), text(farthest), map.side(), squares);
    }

    private static Square square(Box box, double number, HeatScale scale, boolean black, boolean explained) {
        String css = "heat h" + scale.colour(number) + (explained ? " explained" : "");
        String sign = number > 0 ? "+" : number < 0 ? "−" : "0";
        return new Square(
                box.x(), box.y(), box.width(), box.centreX(), box.centreY(), css, sign, black ? "ring" : "no-ring");
    }

    private static String length(double length) {
        return Double.toString(length);
    }

    private static List<Double> boxed(Tensor numbers) {
        return Arrays.stream(numbers.toArray()).boxed().toList();
    }
}
