package rensa.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({"apple, 5", "りんご, 6", "σ, 1", "W1, 2", "ﾘﾝｺﾞ, 4", "データ, 6", "Ａｂ, 4", "e\u0301, 1", "果物2, 5"})
    void countsAFullWidthCharacterTwice(String text, int columns) {
        assertEquals(columns, DisplayWidth.columns(text));
    }

    @ParameterizedTest
    @CsvSource({"apple, 5, apple", "apples, 5, appl…", "りんご, 6, りんご", "りんごの値段, 6, りん…", "りんごの値段, 7, りんご…"})
    void shortensWhatIsTooWide(String text, int columns, String shown) {
        assertEquals(shown, DisplayWidth.fit(text, columns));
    }
}
