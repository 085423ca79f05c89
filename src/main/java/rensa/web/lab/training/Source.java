package rensa.web.lab.training;

import java.util.List;
import rensa.network.Example;
import rensa.network.Examples;
import rensa.network.Pattern;
import rensa.network.Recipe;
import rensa.network.Task;

/** Where the points come from. */
sealed interface Source {
    Task task();

    Recipe recipe();

    Examples examples();

    int size();

    /** Points drawn from a seed. */
    record Drawn(Pattern pattern, int size, double noise, long seed) implements Source {
        @Override
        public Task task() {
            return pattern.task();
        }

        @Override
        public Recipe recipe() {
            return Recipe.of(pattern);
        }

        @Override
        public Examples examples() {
            return pattern.draw(size, noise, seed);
        }
    }

    /** The reader's own points: classes where every target is 0 or 1. */
    record Own(List<Example> points) implements Source {
        public Own {
            points = List.copyOf(points);
        }

        @Override
        public int size() {
            return points.size();
        }

        @Override
        public Task task() {
            return points.stream().allMatch(point -> point.target() == 0 || point.target() == 1)
                    ? Task.CLASSIFICATION
                    : Task.REGRESSION;
        }

        @Override
        public Recipe recipe() {
            return Recipe.of(task());
        }

        @Override
        public Examples examples() {
            return new Examples(task(), points);
        }
    }
}
