package rensa.network.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rensa.engine.Shape;
import rensa.engine.Tensor;
import rensa.network.Batch;

class DrawnDigitsTest {
    private static final int COUNT = 500;

    @Test
    void dependOnNothingButTheSeed() {
        assertEquals(
                DrawnDigits.draw(COUNT, 3).all(), DrawnDigits.draw(COUNT, 3).all());
        assertNotEquals(
                DrawnDigits.draw(COUNT, 3).all(), DrawnDigits.draw(COUNT, 4).all());
    }

    @Test
    void stayAsTheyAreWhenMoreAreDrawn() {
        int[] first = IntStream.range(0, 20).toArray();
        assertEquals(DrawnDigits.draw(20, 1).all(), DrawnDigits.draw(COUNT, 1).batch(first));
    }

    @Test
    void areTheTenDigitsInTurn() {
        Pictures pictures = DrawnDigits.draw(COUNT, 1);
        assertEquals(8, pictures.side());
        assertEquals(COUNT, pictures.count());
        IntStream.range(0, COUNT).forEach(i -> assertEquals(i % 10, pictures.digit(i)));
    }

    @Test
    void areGreyBetweenPaperAndInk() {
        double[] pixels = DrawnDigits.draw(COUNT, 1).all().inputs().toArray();
        assertTrue(Arrays.stream(pixels).allMatch(pixel -> pixel >= 0 && pixel <= 1));
        assertTrue(Arrays.stream(pixels).anyMatch(pixel -> pixel == 0));
        assertTrue(Arrays.stream(pixels).anyMatch(pixel -> pixel == 1));
        double grey =
                Arrays.stream(pixels).filter(pixel -> pixel > 0 && pixel < 1).count() / (double) pixels.length;
        assertTrue(grey > 0.1 && grey < 0.6, "antialiased: " + grey);
    }

    @Test
    void fillEnoughOfThePictureAndNotTooMuch() {
        Pictures pictures = DrawnDigits.draw(COUNT, 1);
        for (int i = 0; i < COUNT; i++) {
            double ink = Arrays.stream(pictures.picture(i).toArray()).sum();
            assertTrue(ink > 4 && ink < 45, pictures.digit(i) + " at " + i + ": " + ink);
        }
    }

    /** Two stems of a 1 from a hard pen may come out the same. */
    @Test
    void hardlyEverRepeat() {
        Pictures pictures = DrawnDigits.draw(COUNT, 1);
        Set<Tensor> different = new HashSet<>();
        IntStream.range(0, COUNT).forEach(i -> different.add(pictures.picture(i)));
        assertTrue(different.size() > 0.99 * COUNT, different.size() + " of " + COUNT);
    }

    /** The mean of a digit's pictures is nearest to most of that digit's pictures: they are told apart by their shape. */
    @Test
    void showEachDigitInAShapeOfItsOwn() {
        List<double[]> means = means(DrawnDigits.draw(1000, 1));
        Pictures others = DrawnDigits.draw(COUNT, 2);
        for (int digit = 0; digit < Pictures.DIGITS; digit++) {
            int wanted = digit;
            long right = IntStream.range(0, COUNT)
                    .filter(i -> others.digit(i) == wanted)
                    .filter(i -> nearest(others.picture(i), means) == wanted)
                    .count();
            assertTrue(right >= 0.5 * COUNT / Pictures.DIGITS, digit + ": " + right);
        }
    }

    private static List<double[]> means(Pictures pictures) {
        List<double[]> sums = IntStream.range(0, Pictures.DIGITS)
                .mapToObj(digit -> new double[pictures.pixels()])
                .toList();
        for (int i = 0; i < pictures.count(); i++) {
            double[] sum = sums.get(pictures.digit(i));
            double[] picture = pictures.picture(i).toArray();
            for (int pixel = 0; pixel < sum.length; pixel++) {
                sum[pixel] += picture[pixel] * Pictures.DIGITS / pictures.count();
            }
        }
        return sums;
    }

    private static int nearest(Tensor picture, List<double[]> means) {
        return IntStream.range(0, means.size())
                .boxed()
                .min((a, b) -> Double.compare(distance(picture, means.get(a)), distance(picture, means.get(b))))
                .orElseThrow();
    }

    private static double distance(Tensor picture, double[] mean) {
        return IntStream.range(0, mean.length)
                .mapToDouble(i -> (picture.at(i) - mean[i]) * (picture.at(i) - mean[i]))
                .sum();
    }

    @Test
    void makeABatchWithOneTargetInEachRow() {
        Batch batch = DrawnDigits.draw(COUNT, 1).batch(13, 5);
        assertEquals(Shape.matrix(2, 64), batch.inputs().shape());
        assertEquals(
                Tensor.vector(0, 0, 0, 1, 0, 0, 0, 0, 0, 0), batch.targets().row(0));
        assertEquals(
                Tensor.vector(0, 0, 0, 0, 0, 1, 0, 0, 0, 0), batch.targets().row(1));
        assertEquals(DrawnDigits.draw(COUNT, 1).picture(5), batch.inputs().row(1));
    }
}
