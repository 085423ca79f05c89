package rensa.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rensa.web.LiveServer;

/**
 * Numbers that can be read, and with which hardly anybody reckons: their products, sums or squares are more than a double
 * holds, or less. Every number of every lab may be one of them, and the page is still drawn, in no more than its time.
 */
class FarNumbersTest {
    private static final List<String> NUMBERS = List.of("1.7e308", "-1.7e308", "1e154", "1e16", "1e-320", "-0");

    /** A place in a picture that is none. */
    private static final Pattern NOT_DRAWN = Pattern.compile(" (d|x|y|width|height)=\"[^\"]*(NaN|Infinity)");

    @RegisterExtension
    private static final LiveServer server = LiveServer.packaged();

    @ParameterizedTest
    @Timeout(120)
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "activation     | f=sigmoid,softplus,leaky_relu | x from to",
                "activation     | f=step&from=-1.7e308          | x to",
                "neuron         | f=identity&check=1            | in.x1 in.w1 in.b",
                "neuron         | f=softplus&node=y             | in.x1 in.w1 in.b",
                "output         |                               | in.a1 in.a2 add",
                "output         | kind=identity                 | in.a1 in.a2 add",
                "loss           | loss=mse&rows=1&columns=2     | in.Y[0][0] in.T[0][0]",
                "loss           | loss=sum_squared_error&rows=1&columns=2     | in.Y[0][0] in.T[0][0]",
                "loss           | loss=cross_entropy&rows=1&columns=2         | in.Y[0][0] in.Y[0][1] in.T[0][0]",
                "loss           | loss=softmax_cross_entropy&rows=1&columns=2 | in.Y[0][0] in.Y[0][1] in.T[0][0]",
                "network        | node=L                        | rate sigma in.X[0][0] in.W1[0][0] in.B1[0] in.T[0][0]",
                "network        | f=relu&step=3&show=gradients  | rate sigma in.X[0][0] in.W1[0][0]",
                "gradient-check |                               | sigma",
                "gradient-check | program=L = exp(x)/y          | in.x in.y",
                "gradient-check | program=L = x^2*y&method=forward | in.x in.y",
                "descent        | field=1                       | in.x in.y a.learningRate",
                "descent        | surface=bowl&field=1          | in.x in.y",
                "descent        | surface=curve                 | in.x a.learningRate",
                "descent        | program=L = -x                | in.x a.learningRate",
                "descent        | program=L = -x                | steps",
                "descent        | program=L = -x - y&field=1&step=3&a.learningRate=1e308 | in.x in.y",
                "descent        | program=L = x*y&field=1       | in.x in.y a.learningRate",
                "descent        | a=momentum                    | a.learningRate a.momentum",
                "descent        | a=rmsprop                     | a.learningRate a.decay a.epsilon",
                "descent        | a=adam                        | a.learningRate a.beta1 a.beta2 a.epsilon",
                "training       | epochs=1                      | size noise test rate batch l2",
                "training       | data=own&csv=1.7e308,1,0;-1.7e308,1e-320,1;0,2,1&epochs=1&init=normal | rate sigma",
                "graph          | program=exp(x)/y&check=1      | in.x in.y",
                "graph          | program=x^y                   | in.x in.y",
            })
    void areDrawnInEveryLab(String lab, String state, String names) {
        List<String> all = List.of(names.split(" "));
        for (String number : NUMBERS) {
            List<List<String>> together = new ArrayList<>(List.of(all));
            all.forEach(name -> together.add(List.of(name)));
            together.forEach(some -> assertIsDrawn(address(lab, state == null ? "" : state, some, number)));
        }
    }

    private static void assertIsDrawn(String address) {
        HttpResponse<String> response = server.get(address);
        assertEquals(200, response.statusCode(), address);
        assertFalse(NOT_DRAWN.matcher(response.body()).find(), address);
    }

    private static String address(String lab, String state, List<String> names, String number) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String parameter : state.isEmpty() ? new String[0] : state.split("&")) {
            String[] parts = parameter.split("=", 2);
            parameters.put(parts[0], parts[1].replace(';', '\n'));
        }
        names.forEach(name -> parameters.put(name, number));
        return parameters.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&", "/en/labs/" + lab + "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
