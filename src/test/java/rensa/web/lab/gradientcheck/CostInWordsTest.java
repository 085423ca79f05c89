package rensa.web.lab.gradientcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rensa.lesson.Language;
import rensa.web.view.Messages;
import rensa.web.view.Wording;

class CostInWordsTest {
    private static final Wording ENGLISH = new Wording(new Messages(), Language.EN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.86 | takes no longer than backpropagation (the times are about 0.86 to 1)",
                "1.04 | takes no longer than backpropagation (the times are about 1 to 1)",
                "1.06 | takes about 1.1 times as long as backpropagation",
                "13   | takes about 13 times as long as backpropagation"
            })
    void saysWhichWayTakesLonger(double ratio, String words) {
        String sentence = CostInWords.ratio(ENGLISH, ratio, 31_000);
        assertEquals("Here numerical differentiation " + words, sentence.substring(0, sentence.indexOf("; ")));
    }
}
