package rensa.network.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import rensa.network.Evaluation;

class DigitReaderTest {
    private static double accuracy(DigitReader reader, int epochs) {
        return test(reader.evaluations().get(epochs));
    }

    private static double test(Evaluation evaluation) {
        return evaluation.test().orElseThrow().accuracy().orElseThrow();
    }

    /** What is promised of every network that the labs offer. */
    @Test
    void readsMoreThan95OfAHundredTestPicturesFromAnySeed() {
        LongStream.rangeClosed(1, 8).mapToObj(DigitReader::train).forEach(reader -> {
            assertTrue(accuracy(reader, 0) < 0.3, "before training: " + accuracy(reader, 0));
            assertTrue(accuracy(reader, DigitReader.EPOCHS) > 0.95, "after: " + accuracy(reader, DigitReader.EPOCHS));
            assertTrue(accuracy(reader, DigitReader.EPOCHS) < 0.999, "too easy to learn anything from");
        });
    }

    @Test
    void isTheSameFromTheSameSeed() {
        assertEquals(DigitReader.train(3).byEpoch(), DigitReader.train(3).byEpoch());
        assertEquals(DigitReader.EPOCHS + 1, DigitReader.train(3).byEpoch().size());
    }

    @Test
    void answersAsItsAccuracySays() {
        DigitReader reader = DigitReader.train(2);
        for (int epochs : new int[] {0, 1, DigitReader.EPOCHS}) {
            List<Integer> answers = reader.answers(epochs);
            long right = IntStream.range(0, answers.size())
                    .filter(i -> answers.get(i) == reader.test().digit(i))
                    .count();
            assertEquals(accuracy(reader, epochs), right / (double) answers.size(), 1e-12);
        }
    }
}
