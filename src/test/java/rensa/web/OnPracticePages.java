package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.provider.Arguments;
import rensa.engine.Tensor;
import rensa.practice.Cell;
import rensa.practice.Problem;
import rensa.practice.Topic;

/** Tests that read the pages of practice, and ways of asking for them and of reading them. */
abstract class OnPracticePages {
    /** s = x + y; z = s × w with x = −2, y = −6, w = −4.9: the gradients are w −8, s −4.9, y −4.9, x −4.9. */
    static final String SUM_TIMES = "/en/practice/arithmetic";

    @RegisterExtension
    static final LiveServer server = LiveServer.packaged();

    static Document page(String path) {
        HttpResponse<String> response = server.get(path);
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.body());
    }

    static String said(Document page, int cell) {
        return page.select("#practice-c" + cell + "-said").text();
    }

    static String verdict(Document page, int cell) {
        return page.select("#practice-c" + cell + "-said .verdict b").text();
    }

    static Stream<Arguments> topicsAndLevels() {
        return Stream.of(Topic.values()).flatMap(topic -> Stream.of(1, 2, 3).map(level -> Arguments.of(topic, level)));
    }

    static String right(Topic topic, int level, String key) {
        Problem problem = Problem.of(topic, level, 1);
        Cell cell = Cell.ofKey(key, problem.program().graph()).orElseThrow();
        return text(problem.exercise().right(cell));
    }

    static String text(Tensor tensor) {
        return IntStream.range(0, tensor.shape().rows())
                .mapToObj(row -> IntStream.range(0, tensor.shape().columns())
                        .mapToObj(column -> Double.toString(tensor.at(row, column)))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(";"));
    }

    /** The whole problem with right answers, but for what is said otherwise. */
    static String solved(Topic topic, int level, long seed) {
        Problem problem = Problem.of(topic, level, seed);
        return problem.cells().stream()
                .map(cell -> "&ans." + cell.key(problem.program().graph()) + "="
                        + URLEncoder.encode(text(problem.exercise().right(cell)), StandardCharsets.UTF_8))
                .collect(
                        Collectors.joining("", "/en/practice/" + topic.id() + "?seed=" + seed + "&level=" + level, ""));
    }
}
