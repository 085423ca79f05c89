package rensa.web.lab.digits;

import java.util.NoSuchElementException;
import rensa.network.Score;
import rensa.network.digits.DigitReader;
import rensa.web.view.Facts;

/**
 * The numbers of the lab of digit training: {@code accuracy 5} on the test pictures after 5 epochs, {@code loss 5} there, and
 * the settings.
 */
record DigitTrainingFacts(DigitReader reader) implements Facts {
    @Override
    public double value(String name) {
        return switch (name) {
            case "epochs" -> DigitReader.EPOCHS;
            case "batch" -> DigitReader.BATCH;
            case "rate" -> DigitReader.LEARNING_RATE;
            case "training" -> DigitReader.TRAINING_PICTURES;
            case "test" -> DigitReader.TEST_PICTURES;
            case "updates" -> DigitReader.TRAINING_PICTURES / DigitReader.BATCH;
            case "hidden" -> DigitReader.HIDDEN;
            case "parameters" -> reader.network().architecture().parameterCount();
            default -> afterEpoch(name);
        };
    }

    private double afterEpoch(String name) {
        String[] words = name.split(" ");
        if (words.length != 2) {
            throw new NoSuchElementException(name);
        }
        Score score =
                reader.evaluations().get(Integer.parseInt(words[1])).test().orElseThrow();
        return words[0].equals("loss") ? score.loss() : score.accuracy().orElseThrow();
    }
}
