package rensa.web.lab.training;

import java.util.ArrayList;
import java.util.List;
import rensa.web.lab.Card;
import rensa.web.lab.training.TrainingView.MoveView;
import rensa.web.lab.training.TrainingView.PlayerView;
import rensa.web.query.Query;

/** The buttons under a run: stop, continue, one batch, one epoch, so many epochs more; and the scrubber. */
final class Player {
    private static final int MORE = 50;

    private Player() {}

    /** @param running whether the run is going by, and can be stopped */
    static PlayerView of(Scene scene, boolean running) {
        return new PlayerView(
                running,
                scene.frame().url(scene.state().settingsQuery().toString()),
                moves(scene),
                state(scene),
                Integer.toString(scene.run().epoch()),
                Integer.toString(scene.state().epochs()));
    }

    private static List<MoveView> moves(Scene scene) {
        int epoch = scene.run().epoch();
        TrainingState here = scene.run().batch() == 0 ? scene.state().at(epoch) : scene.state();
        List<MoveView> moves = new ArrayList<>();
        if (epoch > 0) {
            moves.add(move(scene, "again", scene.state().fromTheBeginning()));
        }
        if (scene.run().divergence().isPresent()) {
            return moves;
        }
        if (epoch < here.epochs()) {
            moves.add(move(scene, "continue", here.goingOn()));
            moves.add(move(scene, "batch", afterOneBatch(scene, here)));
        }
        int more = Math.min(MORE, scene.settings().mostEpochs() - epoch);
        if (more > 0) {
            moves.add(move(scene, "epoch", here.at(epoch + 1)));
            moves.add(move(scene, "more", here.at(epoch + more), more));
        }
        return moves;
    }

    private static TrainingState afterOneBatch(Scene scene, TrainingState here) {
        int batch = scene.run().batch() + 1;
        return batch < scene.run().batchesPerEpoch()
                ? here.afterBatches(batch)
                : here.at(scene.run().epoch() + 1);
    }

    private static MoveView move(Scene scene, String id, TrainingState to, Object... arguments) {
        return new MoveView(scene.frame().id() + "-move-" + id, scene.word("move." + id, arguments), scene.href(to));
    }

    /** The settings as hidden fields, for the form of the scrubber. */
    private static List<Card.Hidden> state(Scene scene) {
        List<Card.Hidden> hidden = new ArrayList<>();
        scene.frame().kept().forEach(kept -> hidden.add(new Card.Hidden(kept.name(), kept.value())));
        scene.state().settingsInUse().forEach((name, text) -> hidden.add(new Card.Hidden(name, text)));
        return hidden;
    }

    /** Where the frames of a run come from. */
    static String stream(Scene scene) {
        Query query = Query.on(scene.frame().urlBelow("frames", scene.state().query()));
        return query.with("element", scene.frame().id()).toString();
    }
}
