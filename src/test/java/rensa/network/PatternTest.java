package rensa.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rensa.engine.Tensor;

class PatternTest {
    @ParameterizedTest
    @EnumSource(Pattern.class)
    void theSameSeedDrawsTheSamePointsAndAnotherSeedOthers(Pattern pattern) {
        assertEquals(pattern.draw(100, 0.2, 7), pattern.draw(100, 0.2, 7));
        assertNotEquals(pattern.draw(100, 0.2, 7), pattern.draw(100, 0.2, 8));
        assertEquals(Optional.of(pattern), Pattern.of(pattern.id()));
    }

    @ParameterizedTest
    @EnumSource(Pattern.class)
    void withoutNoiseAllPointsAreWithinReach(Pattern pattern) {
        for (Example point : pattern.draw(500, 0, 3).list()) {
            assertTrue(Math.abs(point.x()) <= Pattern.REACH && Math.abs(point.y()) <= Pattern.REACH, point::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(Pattern.class)
    void noiseMovesEachPointAndLeavesTheOthers(Pattern pattern) {
        List<Example> still = pattern.draw(200, 0, 3).list();
        List<Example> moved = pattern.draw(200, 0.1, 3).list();
        double squares = 0;
        for (int i = 0; i < still.size(); i++) {
            Example from = still.get(i);
            Example to = moved.get(i);
            assertNotEquals(from, to);
            double by = pattern.task() == Task.CLASSIFICATION ? to.x() - from.x() : to.target() - from.target();
            squares += by * by;
        }
        assertEquals(0.1, Math.sqrt(squares / still.size()), 0.02);
    }

    @ParameterizedTest
    @EnumSource(Pattern.class)
    void bothClassesHaveEquallyMany(Pattern pattern) {
        if (pattern.task() == Task.CLASSIFICATION) {
            List<Example> points = pattern.draw(101, 0.3, 1).list();
            assertEquals(
                    50, points.stream().filter(point -> point.target() == 1).count());
            assertEquals(
                    51, points.stream().filter(point -> point.target() == 0).count());
        }
    }

    @Test
    void thePatternsAreWhatTheirNamesSay() {
        for (Example point : Pattern.CIRCLE.draw(200, 0, 1).list()) {
            assertEquals(point.target() == 1, Math.hypot(point.x(), point.y()) < 1.5);
        }
        for (Example point : Pattern.XOR.draw(200, 0, 1).list()) {
            assertEquals(point.target() == 1, point.x() * point.y() < 0);
        }
        for (Example point : Pattern.PLANE.draw(200, 0, 1).list()) {
            assertEquals((point.x() + point.y()) / 6, point.target(), 1e-12);
        }
        for (Example point : Pattern.WAVES.draw(200, 0, 1).list()) {
            assertEquals(Math.sin(point.x()) * Math.cos(point.y()), point.target(), 1e-12);
        }
    }

    @Test
    void aSplitPartsAllPointsAtRandom() {
        Examples points = Pattern.MOONS.draw(200, 0.1, 1);
        Examples.Split split = points.split(0.3, 1);
        assertEquals(140, split.train().list().size());
        assertEquals(60, split.test().list().size());
        List<Example> together = new ArrayList<>(split.train().list());
        together.addAll(split.test().list());
        assertEquals(new HashSet<>(points.list()), new HashSet<>(together));
        assertEquals(split, points.split(0.3, 1));
        assertNotEquals(split, points.split(0.3, 2));
        assertNotEquals(points.list().subList(0, 140), split.train().list());
    }

    @Test
    void somethingIsAlwaysLeftToLearnFrom() {
        Examples points = Pattern.XOR.draw(2, 0, 1);
        assertEquals(1, points.split(1, 1).train().list().size());
        assertEquals(0, points.split(0, 1).test().list().size());
    }

    @Test
    void aBatchHasTheFeaturesAndTheTargetsThatANetworkTakes() {
        Examples points = new Examples(Task.CLASSIFICATION, List.of(new Example(2, -1, 1), new Example(0.5, 3, 0)));
        List<Feature> features = List.of(Feature.values());
        Architecture probabilities =
                Recipe.architecture(points.task(), 7, List.of(3), Activation.TANH, Loss.SOFTMAX_CROSS_ENTROPY);
        Batch batch = points.batch(features, probabilities);
        assertEquals(
                Tensor.matrix(
                        new double[] {2, -1, 4, 1, -2, Math.sin(2), Math.sin(-1)},
                        new double[] {0.5, 3, 0.25, 9, 1.5, Math.sin(0.5), Math.sin(3)}),
                batch.inputs());
        assertEquals(Tensor.matrix(new double[] {0, 1}, new double[] {1, 0}), batch.targets());
        Architecture one = Recipe.architecture(points.task(), 7, List.of(3), Activation.TANH, Loss.MSE);
        assertEquals(OutputActivation.SIGMOID, one.output());
        assertEquals(
                Tensor.matrix(new double[] {1}, new double[] {0}),
                points.batch(features, one).targets());
    }

    @Test
    void everyEpochGoesThroughAllRowsOnceInItsOwnOrder() {
        Batch rows = Batch.example(Networks.architecture(Activation.TANH, Loss.MSE, 5, 1), 23, 1);
        MiniBatches batches = new MiniBatches(rows, 10, 4);
        assertEquals(3, batches.perEpoch());
        assertEquals(List.of(10, 10, 3), batches.of(0).stream().map(Batch::rows).toList());
        assertEquals(rowsOf(List.of(rows)), rowsOf(batches.of(0)));
        assertEquals(rowsOf(List.of(rows)), rowsOf(batches.of(1)));
        assertEquals(batches.of(1), batches.of(1));
        assertNotEquals(batches.of(0), batches.of(1));
        assertNotEquals(batches.of(0), new MiniBatches(rows, 10, 5).of(0));
        assertFalse(batches.of(0).get(0).equals(rows.rows(0, 1, 2, 3, 4, 5, 6, 7, 8, 9)));
    }

    /** Each row with its target, as a text. */
    private static Set<String> rowsOf(List<Batch> batches) {
        Set<String> rows = new HashSet<>();
        for (Batch batch : batches) {
            for (int row = 0; row < batch.rows(); row++) {
                assertTrue(
                        rows.add(batch.inputs().row(row) + " " + batch.targets().row(row)));
            }
        }
        return rows;
    }
}
