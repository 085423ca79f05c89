package rensa.network;

import java.util.List;
import java.util.Optional;

/**
 * What a network learns from, and what it is tested on.
 *
 * @param test rows of the same kind that are not learned from; none if nothing is tested
 */
public record DataSet(Batch train, Optional<Batch> test) {
    public DataSet {
        test.ifPresent(batch -> {
            if (batch.inputs().shape().columns() != train.inputs().shape().columns()
                    || batch.targets().shape().columns()
                            != train.targets().shape().columns()) {
                throw new IllegalArgumentException("a test on rows of another kind");
            }
        });
    }

    /** Points of the plane for a network. */
    public static DataSet of(Examples.Split split, List<Feature> features, Architecture architecture) {
        return new DataSet(
                split.train().batch(features, architecture),
                split.test().list().isEmpty()
                        ? Optional.empty()
                        : Optional.of(split.test().batch(features, architecture)));
    }
}
