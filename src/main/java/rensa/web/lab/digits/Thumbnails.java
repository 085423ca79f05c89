package rensa.web.lab.digits;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import rensa.engine.Tensor;
import rensa.figure.PixelMap;
import rensa.network.digits.Pictures;
import rensa.web.lab.digits.DigitTrainingView.PictureView;
import rensa.web.lab.digits.DigitTrainingView.PicturesView;
import rensa.web.lab.digits.DigitTrainingView.Pixel;

/** Draws pictures of a data set in shades of grey. */
final class Thumbnails {
    /** From white to black; they have the classes {@code g0} to {@code g8} in the style sheet. */
    private static final int SHADES = 8;

    private Thumbnails() {}

    /**
     * Some pictures.
     *
     * @param chosen their numbers in the set
     * @param captions what each of them is
     */
    static PicturesView of(String title, Pictures pictures, List<Integer> chosen, IntFunction<String> captions) {
        PixelMap map = PixelMap.of(pictures.side());
        return new PicturesView(
                title,
                chosen.stream()
                        .map(picture -> new PictureView(
                                captions.apply(picture), map.side(), pixels(map, pictures.picture(picture))))
                        .toList());
    }

    private static List<Pixel> pixels(PixelMap map, Tensor ink) {
        List<Pixel> pixels = new ArrayList<>();
        IntStream.range(0, ink.size()).forEach(pixel -> {
            long shade = Math.round(SHADES * ink.at(pixel));
            if (shade > 0) {
                pixels.add(new Pixel(
                        map.squares().get(pixel).x(),
                        map.squares().get(pixel).y(),
                        map.squares().get(pixel).width(),
                        "g" + shade));
            }
        });
        return pixels;
    }
}
