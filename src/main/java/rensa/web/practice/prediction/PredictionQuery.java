package rensa.web.practice.prediction;

import java.util.Optional;
import rensa.practice.Estimate;
import rensa.practice.Estimate.Sign;
import rensa.practice.Estimate.Size;
import rensa.web.query.Parameters;

/**
 * What the URL of a lesson says of the prediction of one section.
 *
 * @param isAsked whether this is the section whose prediction was sent
 */
public record PredictionQuery(boolean isAsked, Optional<Sign> sign, Optional<Size> size) {
    private static final String SECTION = "predict";
    static final String SIGN = "predict.sign";
    static final String SIZE = "predict.size";

    /** The section to which a prediction was sent; none where there is none. */
    public static Optional<String> section(Parameters parameters) {
        return parameters.last(SECTION);
    }

    /** What was sent to a section. A page holds one prediction at a time. */
    public static PredictionQuery read(Parameters parameters, String anchor) {
        return section(parameters).filter(anchor::equals).isEmpty()
                ? new PredictionQuery(false, Optional.empty(), Optional.empty())
                : new PredictionQuery(
                        true,
                        parameters.last(SIGN).flatMap(Sign::byId),
                        parameters.last(SIZE).flatMap(Size::byId));
    }

    /** The estimate, if all of it is there. Who expects 0 need not say how large. */
    Optional<Estimate> estimate() {
        return sign.flatMap(
                expected -> size.or(() -> sizeOfZero(expected)).map(rough -> new Estimate(expected, rough)));
    }

    private static Optional<Size> sizeOfZero(Sign sign) {
        return sign == Sign.ZERO ? Optional.of(Size.UNDER_TENTH) : Optional.empty();
    }
}
