package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rensa.card.CardText;
import rensa.card.Figure;
import rensa.web.view.Resources;

class CardsTest {
    private static final CardText TEXT = new CardText("Rensa", "Graph lab", "total = 220.");
    private static final String FIGURE = "<div class=\"lab-figure\"><svg class=\"graph\"><text>220</text></svg></div>";

    @TempDir
    Path root;

    @BeforeEach
    void copyStyleSheets() throws IOException {
        Files.createDirectory(root.resolve("static"));
        for (Map.Entry<String, byte[]> file :
                Resources.packaged().allUnder("static").entrySet()) {
            Files.write(root.resolve("static").resolve(file.getKey()), file.getValue());
        }
    }

    private String key(CardText text, String markup) {
        try (Cards cards = new Cards(new Resources(root, false))) {
            return cards.key(text, Figure.in(markup));
        }
    }

    @Test
    void aCardIsKnownByItsTextAndItsFigure() {
        String key = key(TEXT, FIGURE);
        assertEquals(key, key(TEXT, FIGURE));
        assertEquals(key, key(TEXT, "<form><input value=\"1\"></form>" + FIGURE + "<table></table>"));
        assertNotEquals(key, key(TEXT, FIGURE.replace("220", "221")));
        assertNotEquals(key, key(new CardText("Rensa", "Graph lab", "total = 221."), FIGURE));
    }

    @Test
    void aCardInOtherColoursIsAnother() throws IOException {
        String before = key(TEXT, FIGURE);
        Files.writeString(
                root.resolve("static/lab.css"), "svg.graph text { fill: #ff0000; }", StandardOpenOption.APPEND);
        assertNotEquals(before, key(TEXT, FIGURE));
    }
}
