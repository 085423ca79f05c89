package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rensa.lesson.Language;

class RequestLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | EN",
                "en-GB,en;q=0.9 | EN",
                "ja-JP | JA",
                "EN-us | EN",
                "en;q=0.5, ja;q=0.8 | JA",
                "de, fr;q=0.9, en;q=0.1 | EN",
                "en;q=0, de | JA",
                "de | JA",
                "* | JA",
                "'' | JA",
                "en;q=nonsense | JA",
                ";;;,,, | JA",
            })
    void isTheBestThatTheBrowserAccepts(String header, Language expected) {
        assertEquals(expected, RequestLanguage.preferred(header));
    }
}
