package rensa.web.view;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rensa.lesson.Language;

/** The skeletons of the shapes that were asked for lately. */
final class Skeletons {
    private static final Logger LOG = LoggerFactory.getLogger(Skeletons.class);
    private static final int MOST_BYTES = 8_000_000;
    private static final int BYTES_OF_MARK = 8; // an entry of a shape

    private final Cache<Key, Optional<Skeleton>> cache = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher(Skeletons::weight)
            .build();

    private record Key(String lab, Language language, List<Object> shape) {}

    /** The skeleton of a lab's view of some shape; none where the lab cannot have one, which is logged. */
    Optional<Skeleton> of(String lab, Language language, List<Object> shape, Supplier<Skeleton> making) {
        return cache.get(new Key(lab, language, shape), key -> made(lab, making));
    }

    private static Optional<Skeleton> made(String lab, Supplier<Skeleton> making) {
        try {
            return Optional.of(making.get());
        } catch (RuntimeException e) {
            LOG.warn("The lab {} has no skeleton here and is rendered each time", lab, e);
            return Optional.empty();
        }
    }

    private static int weight(Key key, Optional<Skeleton> skeleton) {
        return BYTES_OF_MARK * key.shape().size()
                + skeleton.map(Skeleton::length).orElse(0);
    }
}
