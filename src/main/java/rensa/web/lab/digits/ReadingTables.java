package rensa.web.lab.digits;

import static rensa.web.lab.digits.ReadingScene.cell;
import static rensa.web.lab.digits.ReadingScene.digit;

import java.util.List;
import java.util.stream.IntStream;
import rensa.engine.Tensor;
import rensa.network.LayerPass;
import rensa.network.digits.DigitReader;
import rensa.network.digits.Pictures;
import rensa.web.lab.digits.DigitsView.DigitRow;
import rensa.web.lab.digits.DigitsView.NeuronRow;
import rensa.web.lab.digits.DigitsView.PixelCell;
import rensa.web.lab.digits.DigitsView.PixelRow;
import rensa.web.lab.digits.DigitsView.TablesView;
import rensa.web.lab.picture.Pixels;
import rensa.web.view.Cell;

/** All numbers of a reading as tables: of the digits, of the hidden neurons, and of the pixels. */
final class ReadingTables {
    private final ReadingScene scene;
    private final Reading reading;

    ReadingTables(ReadingScene scene) {
        this.scene = scene;
        this.reading = scene.reading();
    }

    TablesView tables() {
        return new TablesView(
                digits(),
                neurons(),
                IntStream.rangeClosed(1, Pixels.SIDE)
                        .mapToObj(Integer::toString)
                        .toList(),
                IntStream.range(0, Pixels.SIDE).mapToObj(this::pixels).toList());
    }

    private List<DigitRow> digits() {
        LayerPass output = reading.output();
        List<Cell> scores = column(output.sums());
        List<Cell> probabilities = column(reading.probabilities());
        List<Cell> gradients = column(output.sumGradient());
        return IntStream.range(0, Pictures.DIGITS)
                .mapToObj(digit -> new DigitRow(
                        digit(digit),
                        scene.href(Place.score(digit)),
                        css(Place.score(digit)),
                        scores.get(digit),
                        probabilities.get(digit),
                        cell(digit == reading.state().target() ? 1 : 0),
                        gradients.get(digit)))
                .toList();
    }

    private List<NeuronRow> neurons() {
        LayerPass hidden = reading.hidden();
        List<Cell> sums = column(hidden.sums());
        List<Cell> outputs = column(hidden.output());
        List<Cell> outputGradients = column(hidden.outputGradient());
        List<Cell> sumGradients = column(hidden.sumGradient());
        return IntStream.range(0, DigitReader.HIDDEN)
                .mapToObj(neuron -> new NeuronRow(
                        Integer.toString(neuron),
                        scene.href(Place.hidden(neuron)),
                        css(Place.hidden(neuron)),
                        sums.get(neuron),
                        outputs.get(neuron),
                        outputGradients.get(neuron),
                        sumGradients.get(neuron)))
                .toList();
    }

    private PixelRow pixels(int row) {
        return new PixelRow(
                Integer.toString(row + 1),
                IntStream.range(row * Pixels.SIDE, (row + 1) * Pixels.SIDE)
                        .mapToObj(this::pixel)
                        .toList());
    }

    private PixelCell pixel(int pixel) {
        Cell gradient = cell(reading.pixelGradient().at(pixel));
        return new PixelCell(
                scene.href(Place.pixel(pixel)),
                scene.words().of("digits.pixel.explain", scene.pixel(pixel), gradient.text()),
                (reading.state().pixels().isBlack(pixel) ? "ink " : "paper ") + css(Place.pixel(pixel)),
                gradient);
    }

    private String css(Place place) {
        return scene.isExplained(place) ? "open" : "";
    }

    private static List<Cell> column(Tensor numbers) {
        return Cell.aligned(IntStream.range(0, numbers.size())
                .mapToObj(i -> cell(numbers.at(i)))
                .toList());
    }
}
