package rensa.web.lab.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rensa.network.Evaluation;
import rensa.network.Parameters;
import rensa.network.Score;
import rensa.web.lab.training.TrainingView.EpochRow;
import rensa.web.lab.training.TrainingView.LayerRow;
import rensa.web.lab.training.TrainingView.TablesView;
import rensa.web.view.Cell;
import rensa.web.view.Numbers;

/** The numbers of a run as tables: some of its epochs, and the layers at the one that is shown. */
final class Tables {
    private static final int MOST_ROWS = 11;

    private final Scene scene;

    Tables(Scene scene) {
        this.scene = scene;
    }

    TablesView view() {
        return new TablesView(scene.hasClasses(), scene.last().test().isPresent(), normNames(), epochs(), layers());
    }

    private List<String> normNames() {
        return IntStream.rangeClosed(1, scene.last().gradientNorms().size())
                .mapToObj(layer -> scene.word("table.norm-of", scene.layer(layer)))
                .toList();
    }

    private List<EpochRow> epochs() {
        List<Integer> shown = evenly(scene.evaluations().size() - 1);
        List<Evaluation> evaluations =
                shown.stream().map(scene.evaluations()::get).toList();
        List<Cell> train = losses(
                evaluations.stream().map(each -> Optional.of(each.train())).toList());
        List<Cell> test = losses(evaluations.stream().map(Evaluation::test).toList());
        return IntStream.range(0, shown.size())
                .mapToObj(i -> new EpochRow(
                        Integer.toString(shown.get(i)),
                        scene.href(scene.state().at(shown.get(i))),
                        train.get(i),
                        test.get(i),
                        accuracy(Optional.of(evaluations.get(i).train())),
                        accuracy(evaluations.get(i).test()),
                        norms(evaluations.get(i))))
                .toList();
    }

    private static List<Cell> norms(Evaluation evaluation) {
        return evaluation.gradientNorms().stream()
                .map(norm -> Cell.of(norm, Numbers.ROUNDED))
                .toList();
    }

    /** From 0 to the last, about as many as a table may have. */
    private static List<Integer> evenly(int last) {
        int step = Math.max(1, (last + MOST_ROWS - 2) / (MOST_ROWS - 1));
        List<Integer> epochs = new ArrayList<>();
        for (int epoch = 0; epoch < last; epoch += step) {
            epochs.add(epoch);
        }
        epochs.add(last);
        return epochs;
    }

    private static List<Cell> losses(List<Optional<Score>> scores) {
        return Cell.aligned(scores.stream()
                .map(score ->
                        score.map(each -> Cell.of(each.loss(), Numbers.ROUNDED)).orElse(Cell.EMPTY))
                .toList());
    }

    /** In percent; nothing where there are no classes. */
    static Cell accuracy(Optional<Score> score) {
        return score.filter(each -> each.accuracy().isPresent())
                .map(each -> new Cell(
                        List.of(List.of(
                                new Cell.Entry(Numbers.percent(each.accuracy().getAsDouble()), null))),
                        null))
                .orElse(Cell.EMPTY);
    }

    private List<LayerRow> layers() {
        Parameters parameters = scene.run().parameters();
        List<Double> norms = scene.last().gradientNorms();
        return IntStream.rangeClosed(1, norms.size())
                .mapToObj(layer -> new LayerRow(
                        scene.layer(layer),
                        Cell.of(norms.get(layer - 1), Numbers.ROUNDED),
                        Cell.of(parameters.of("W" + layer), Numbers.ROUNDED),
                        Cell.of(parameters.of("B" + layer), Numbers.ROUNDED)))
                .toList();
    }
}
