package rensa.web.lab.picture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rensa.figure.Box;
import rensa.figure.PixelStrip;
import rensa.web.lab.Card;
import rensa.web.lab.Frame;
import rensa.web.lab.Lab;
import rensa.web.lab.Opened;
import rensa.web.lab.picture.PictureView.Feature;
import rensa.web.lab.picture.PictureView.Square;
import rensa.web.lab.picture.PictureView.Strip;
import rensa.web.query.Parameters;
import rensa.web.query.Query;
import rensa.web.view.Numbers;
import rensa.web.view.Wording;

/** The picture lab: 64 pixels to blacken, the vector that they make, and three features. */
public final class PictureLab implements Lab {
    @Override
    public String id() {
        return "picture";
    }

    @Override
    public Opened open(Parameters parameters, Frame frame) {
        Pixels pixels = Pixels.read(parameters);
        PictureFeatures features = PictureFeatures.of(pixels);
        String query = Query.begin()
                .with("pixels", pixels.hexadecimal(), Pixels.DEFAULT)
                .toString();
        return new Opened(view(pixels, features, query, frame), query, features);
    }

    private static PictureView view(Pixels pixels, PictureFeatures features, String query, Frame frame) {
        Wording words = frame.words();
        Card card = Card.of(
                frame,
                words.of("lab.picture.title"),
                words.of("picture.sentence", Integer.toString(Pixels.COUNT), text(features.ink())),
                query,
                List.of(new Card.Hidden("drawn", "1")),
                List.of(),
                List.of());
        return new PictureView(
                card, PixelGrid.of(pixels, frame), strip(pixels), vector(pixels), named(features, words));
    }

    private static Strip strip(Pixels pixels) {
        PixelStrip strip = PixelStrip.of(Pixels.SIDE, Pixels.SIDE);
        List<Square> squares = IntStream.range(0, Pixels.COUNT)
                .mapToObj(index ->
                        square(strip.squares().get(index), pixels.black().get(index)))
                .toList();
        return new Strip(strip.width(), strip.height(), squares);
    }

    private static Square square(Box box, boolean black) {
        return new Square(box.x(), box.y(), box.width(), black ? "pixel black" : "pixel");
    }

    private static List<String> vector(Pixels pixels) {
        return IntStream.range(0, Pixels.SIDE)
                .mapToObj(row -> IntStream.range(row * Pixels.SIDE, (row + 1) * Pixels.SIDE)
                        .mapToObj(index -> pixels.black().get(index) ? "1" : "0")
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    private static List<Feature> named(PictureFeatures features, Wording words) {
        return List.of(
                new Feature(words.of("picture.ink"), text(features.ink())),
                new Feature(words.of("picture.left"), text(features.left())),
                new Feature(words.of("picture.top"), text(features.top())));
    }

    private static String text(double number) {
        return Numbers.ROUNDED.text(number);
    }
}
