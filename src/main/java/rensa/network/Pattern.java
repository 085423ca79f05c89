package rensa.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * A pattern of points in the plane to learn, drawn from a seed. Without noise all points are between −3 and 3. Its id is
 * permanent.
 */
public enum Pattern {
    /** Class 1 is a disc, and class 0 a ring around it. */
    CIRCLE(Task.CLASSIFICATION) {
        @Override
        Example point(double share, int group, Random random) {
            double radius = group == 1 ? 1.3 * Math.sqrt(random.nextDouble()) : 2 + random.nextDouble();
            double angle = 2 * Math.PI * random.nextDouble();
            return new Example(radius * Math.cos(angle), radius * Math.sin(angle), group);
        }
    },

    /** Two half circles that reach into each other. */
    MOONS(Task.CLASSIFICATION) {
        @Override
        Example point(double share, int group, Random random) {
            double angle = Math.PI * random.nextDouble();
            double x = group == 0 ? Math.cos(angle) : 1 - Math.cos(angle);
            double y = group == 0 ? Math.sin(angle) : 0.5 - Math.sin(angle);
            return new Example(2 * x - 1, 2 * y - 0.5, group);
        }
    },

    /** Class 1 where x and y differ in sign: four squares, apart by a gap along the axes. */
    XOR(Task.CLASSIFICATION) {
        @Override
        Example point(double share, int group, Random random) {
            double x = side(random, random.nextBoolean());
            double y = side(random, (x > 0) == (group == 0));
            return new Example(x, y, group);
        }

        private double side(Random random, boolean positive) {
            double distance = 0.3 + 2.7 * random.nextDouble();
            return positive ? distance : -distance;
        }
    },

    /** Two round clouds. */
    GAUSSIANS(Task.CLASSIFICATION) {
        @Override
        Example point(double share, int group, Random random) {
            double middle = group == 1 ? 1.3 : -1.3;
            return new Example(cloud(middle, random), cloud(middle, random), group);
        }

        private double cloud(double middle, Random random) {
            return Math.max(-3, Math.min(3, middle + 0.7 * random.nextGaussian()));
        }
    },

    /** Two arms that wind around each other. */
    SPIRAL(Task.CLASSIFICATION) {
        @Override
        Example point(double share, int group, Random random) {
            double radius = 0.3 + 2.7 * share;
            double angle = 3 * Math.PI * share + group * Math.PI;
            return new Example(radius * Math.cos(angle), radius * Math.sin(angle), group);
        }
    },

    /** The plane (x + y)/6. */
    PLANE(Task.REGRESSION) {
        @Override
        Example point(double share, int group, Random random) {
            double x = anywhere(random);
            double y = anywhere(random);
            return new Example(x, y, (x + y) / 6);
        }
    },

    /** The waves sin x · cos y. */
    WAVES(Task.REGRESSION) {
        @Override
        Example point(double share, int group, Random random) {
            double x = anywhere(random);
            double y = anywhere(random);
            return new Example(x, y, Math.sin(x) * Math.cos(y));
        }
    };

    /** Without noise, no coordinate is farther from 0 than this. */
    public static final double REACH = 3;

    private final Task task;

    Pattern(Task task) {
        this.task = task;
    }

    public static Optional<Pattern> of(String id) {
        return Arrays.stream(values())
                .filter(pattern -> pattern.id().equals(id))
                .findFirst();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Task task() {
        return task;
    }

    /**
     * A point before noise.
     *
     * @param share from 0 to 1 along the pattern, where it has a beginning and an end
     * @param group the class that it is to have, where there are classes
     */
    abstract Example point(double share, int group, Random random);

    private static double anywhere(Random random) {
        return REACH * (2 * random.nextDouble() - 1);
    }

    /**
     * Points of this pattern, of the classes in turn.
     *
     * @param noise the standard deviation of what is added: to the coordinates where there are classes, else to the number
     */
    public Examples draw(int size, double noise, long seed) {
        Random places = Draws.of(seed, Draws.PLACES);
        Random noises = Draws.of(seed, Draws.NOISE);
        List<Example> points = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            double share = size < 2 ? 0 : (double) (i / 2 * 2) / size;
            points.add(moved(point(share, i % 2, places), noise, noises));
        }
        return new Examples(task, points);
    }

    private Example moved(Example point, double noise, Random random) {
        if (task == Task.REGRESSION) {
            return new Example(point.x(), point.y(), point.target() + noise * random.nextGaussian());
        }
        double x = point.x() + noise * random.nextGaussian();
        return new Example(x, point.y() + noise * random.nextGaussian(), point.target());
    }
}
