package rensa.web.lab.training;

import java.util.ArrayList;
import java.util.List;
import rensa.network.Divergence;
import rensa.network.Evaluation;
import rensa.network.GradientNorm;
import rensa.web.lab.training.TrainingView.NotesView;
import rensa.web.view.Numbers;

/** Says what is to be seen of a run at an epoch. */
final class Notes {
    /** Where the loss on the test rows is this much larger, what was learned by heart does not hold for others. */
    private static final double OVERFITTING = 2;
    /** And as far as it has risen again from its least. */
    private static final double RISEN = 1.2;

    private Notes() {}

    static NotesView of(Scene scene) {
        List<String> sentences = new ArrayList<>();
        sentences.add(sentence(scene));
        sentences.add(gradients(scene));
        List<String> warnings = new ArrayList<>();
        if (scene.run().divergence().isEmpty()) {
            warnings.addAll(vanishing(scene));
            warnings.addAll(exploding(scene));
            warnings.addAll(overfitting(scene));
        }
        return new NotesView(sentences, warnings);
    }

    /** The epoch, the loss at first and now, and how many points are in the right class. */
    static String sentence(Scene scene) {
        String first = Scene.text(scene.evaluations().get(0).train().loss());
        String now = Scene.text(scene.last().train().loss());
        int epoch = scene.run().epoch();
        String loss = epoch == 0 ? scene.word("says.start", now) : scene.word("says", epoch, first, now);
        if (scene.last().train().accuracy().isEmpty()) {
            return loss;
        }
        String train = Numbers.percent(scene.last().train().accuracy().getAsDouble());
        return loss
                + scene.words().of("training.sentences")
                + (scene.last().test().isEmpty()
                        ? scene.word("says.accuracy", train)
                        : scene.word(
                                "says.accuracies",
                                train,
                                Numbers.percent(scene.last()
                                        .test()
                                        .orElseThrow()
                                        .accuracy()
                                        .orElseThrow())));
    }

    private static String gradients(Scene scene) {
        List<Double> norms = scene.last().gradientNorms();
        List<String> layers = new ArrayList<>();
        for (int i = 0; i < norms.size(); i++) {
            layers.add(scene.word("says.norm", scene.layer(i + 1), Numbers.rough(norms.get(i))));
        }
        return scene.word("says.norms", scene.words().list(layers));
    }

    private static List<String> vanishing(Scene scene) {
        List<Double> norms = scene.last().gradientNorms();
        double first = norms.get(0);
        double last = norms.get(norms.size() - 1);
        return norms.size() > 1 && first > 0 && GradientNorm.vanishes(first, last)
                ? List.of(
                        scene.word("vanishing", Numbers.rough(first), Numbers.rough(last), Numbers.rough(last / first)))
                : List.of();
    }

    private static List<String> exploding(Scene scene) {
        double norm = scene.last().gradientNorm();
        return norm > Divergence.EXPLODING ? List.of(scene.word("exploding", Numbers.rough(norm))) : List.of();
    }

    private static List<String> overfitting(Scene scene) {
        if (scene.last().test().isEmpty()) {
            return List.of();
        }
        double train = scene.last().train().loss();
        double test = test(scene.last());
        double least =
                scene.evaluations().stream().mapToDouble(Notes::test).min().orElse(test);
        return test > OVERFITTING * train && test > RISEN * least
                ? List.of(scene.word("overfitting", Scene.text(train), Scene.text(test), Scene.text(least)))
                : List.of();
    }

    private static double test(Evaluation evaluation) {
        return evaluation.test().orElseThrow().loss();
    }
}
