package rensa.web.lab.training;

import java.util.List;

/** What stands in fields of the lab before anything is typed there. */
final class Suggestions {
    private Suggestions() {}

    /** A few points of two classes, which one replaces. */
    static final String EXAMPLE = String.join(
            "\n",
            "x,y,class",
            "-2,-1.5,0",
            "-1.6,0.4,0",
            "-0.8,1.9,0",
            "-0.4,-0.2,0",
            "0.3,-1.7,0",
            "-2.3,1.1,0",
            "0.6,0.9,1",
            "1.5,-0.6,1",
            "1.1,2,1",
            "2.2,0.7,1",
            "1.9,-1.8,1",
            "0.2,2.4,1");

    /** Values of a setting that are worth comparing. */
    static List<String> usualValues(String setting) {
        return switch (setting) {
            case "optimizer" -> List.of("sgd", "momentum", "rmsprop", "adam");
            case "f" -> List.of("identity", "sigmoid", "tanh", "relu");
            case "init" -> List.of("normal", "xavier", "he");
            case "batch" -> List.of("1", "10", "50", "500");
            case "l2" -> List.of("0", "0.001", "0.01", "0.1");
            case "hidden" -> List.of("none", "2", "4,2", "8,8");
            case "seed" -> List.of("1", "2", "3", "4");
            default -> List.of("0.01", "0.1", "0.5", "2");
        };
    }
}
