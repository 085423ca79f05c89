package rensa.web.lab.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rensa.network.Score;
import rensa.web.lab.training.TrainingView.FrameView;
import rensa.web.lab.training.TrainingView.NumberView;
import rensa.web.view.Numbers;

/** Makes of a run at an epoch what is to be seen of it: light, as ten of them go to each reader in a second. */
final class Frames {
    private Frames() {}

    static FrameView of(Scene scene) {
        return new FrameView(
                scene.frame().id(),
                TrainingMap.box(),
                new TrainingMap(scene).colours(),
                Integer.toString(scene.run().epoch()),
                Integer.toString(scene.state().epochs()),
                progress(scene),
                numbers(scene),
                new TrainingCurves(scene).plots(),
                new TrainingNet(scene).view());
    }

    static String progress(Scene scene) {
        return scene.run().batch() == 0
                ? scene.word("progress", scene.run().epoch(), scene.state().epochs())
                : scene.word(
                        "progress.batch",
                        scene.run().epoch(),
                        scene.state().epochs(),
                        scene.run().batch(),
                        scene.run().batchesPerEpoch());
    }

    private static List<NumberView> numbers(Scene scene) {
        List<NumberView> numbers = new ArrayList<>();
        Score train = scene.last().train();
        Optional<Score> test = scene.last().test();
        numbers.add(new NumberView(scene.word("loss.train"), Scene.text(train.loss())));
        test.ifPresent(score -> numbers.add(new NumberView(scene.word("loss.test"), Scene.text(score.loss()))));
        train.accuracy()
                .ifPresent(share -> numbers.add(new NumberView(scene.word("accuracy.train"), Numbers.percent(share))));
        test.ifPresent(score -> score.accuracy()
                .ifPresent(share -> numbers.add(new NumberView(scene.word("accuracy.test"), Numbers.percent(share)))));
        return numbers;
    }
}
