package rensa.practice;

import static rensa.practice.Blueprint.of;
import static rensa.practice.Draw.tenths;
import static rensa.practice.Draw.vector;
import static rensa.practice.Draw.whole;

import java.util.List;
import rensa.practice.Blueprint.Plan;

/** Plans of problems about arithmetic, fan-outs and powers: shopping, speeds, temperatures, lines. */
final class ScalarPlans {
    private static final Draw PRICE = whole(3, 19);
    private static final Draw COUNT = whole(2, 5);
    private static final Draw RATE = tenths(11, 19);
    private static final Draw SMALL = tenths(11, 49);
    private static final Draw DIVISOR = Draw.of(2, 4, 5, 8);

    private ScalarPlans() {}

    static List<Plan> arithmetic() {
        return List.of(
                of("price = apple * n; total = price * tax")
                        .with("apple", PRICE)
                        .with("n", COUNT)
                        .with("tax", RATE),
                of("s = x + y; z = s * w")
                        .with("x", whole(2, 19).signed())
                        .with("y", whole(2, 19).signed())
                        .with("w", SMALL.signed()),
                of("bill = apple * n + orange; total = bill * tax")
                        .with("apple", PRICE)
                        .with("n", COUNT)
                        .with("orange", PRICE)
                        .with("tax", RATE),
                of("speed = distance / time; fuel = speed * k")
                        .with("distance", whole(11, 99))
                        .with("time", DIVISOR)
                        .with("k", SMALL),
                of("rest = paid - price * n; dollars = rest * rate")
                        .with("paid", whole(50, 99))
                        .with("price", whole(3, 14))
                        .with("n", COUNT)
                        .with("rate", RATE),
                of("width = right - left; area = width * height")
                        .with("right", whole(21, 59))
                        .with("left", whole(3, 19))
                        .with("height", SMALL),
                of("gap = celsius * k + 32 - room; loss = gap * area")
                        .with("celsius", whole(3, 29))
                        .with("k", tenths(12, 18))
                        .with("room", whole(21, 69))
                        .with("area", SMALL),
                of("average = (a + b) / n; y = average * c")
                        .with("a", whole(3, 49))
                        .with("b", whole(3, 49))
                        .with("n", DIVISOR)
                        .with("c", SMALL));
    }

    static List<Plan> longArithmetic() {
        return List.of(
                of("apples = apple * n; oranges = orange * m; bill = apples + oranges; total = bill * tax")
                        .with("apple", PRICE)
                        .with("n", COUNT)
                        .with("orange", PRICE)
                        .with("m", COUNT)
                        .with("tax", RATE),
                of("bill = price * n; net = bill - coupon; gross = net * tax; each = gross / people")
                        .with("price", PRICE)
                        .with("n", COUNT)
                        .with("coupon", whole(21, 99))
                        .with("tax", RATE)
                        .with("people", DIVISOR),
                of("u = a + b; v = u * c; w = v - d; y = w * k")
                        .with("a", whole(2, 29))
                        .with("b", whole(2, 29).signed())
                        .with("c", SMALL)
                        .with("d", whole(11, 49))
                        .with("k", SMALL.signed()),
                of("speed = distance / time; fuel = speed * k; cost = fuel * price - refund; y = cost * tax")
                        .with("distance", whole(21, 99))
                        .with("time", DIVISOR)
                        .with("k", tenths(2, 9))
                        .with("price", whole(3, 19))
                        .with("refund", whole(2, 9))
                        .with("tax", RATE),
                of("cost = price * count; bill = sum(cost); total = bill * tax")
                        .with("price", vector(3, whole(2, 9)))
                        .with("count", vector(3, COUNT))
                        .with("tax", RATE),
                of("p = a - b; q = c / d; r = p * q; y = r * k")
                        .with("a", whole(21, 59))
                        .with("b", whole(3, 19))
                        .with("c", whole(3, 29))
                        .with("d", DIVISOR)
                        .with("k", SMALL));
    }

    static List<Plan> fanOut() {
        return List.of(
                of("p = a + b; q = b + c; y = p * q")
                        .with("a", whole(2, 19))
                        .with("b", whole(2, 19))
                        .with("c", SMALL),
                of("s = x * x; t = k * x; y = s + t").with("x", tenths(13, 69)).with("k", whole(3, 19)),
                of("fee = price * rate; each = price + fee; total = each * n")
                        .with("price", whole(12, 89))
                        .with("rate", tenths(2, 9))
                        .with("n", whole(3, 9)),
                of("p = a * b; q = a * c; y = p + q; z = y * k")
                        .with("a", SMALL)
                        .with("b", whole(2, 19))
                        .with("c", whole(2, 19))
                        .with("k", whole(3, 9)),
                of("s = x + a; y = x * s; z = y * k")
                        .with("x", whole(2, 19))
                        .with("a", whole(2, 29))
                        .with("k", SMALL),
                of("d = x - m; e = x * d; y = e * c")
                        .with("x", whole(11, 39))
                        .with("m", whole(3, 9))
                        .with("c", SMALL));
    }

    static List<Plan> longFanOut() {
        return List.of(
                of("s = a + b; p = s * a; q = p * s; y = q * k")
                        .with("a", whole(2, 9))
                        .with("b", whole(2, 9).signed())
                        .with("k", tenths(12, 19)),
                of("p = x * a; q = x * b; r = x * c; u = p + q; v = u - r; y = v * k")
                        .with("x", SMALL)
                        .with("a", whole(11, 29))
                        .with("b", whole(11, 29))
                        .with("c", whole(3, 9))
                        .with("k", whole(3, 9)),
                of("fee = price * rate; each = price + fee; bill = each * n; post = n * c; total = bill + post; y = total * k")
                        .with("price", whole(3, 19))
                        .with("rate", tenths(2, 9))
                        .with("n", whole(3, 9))
                        .with("c", tenths(11, 39))
                        .data("k", whole(3, 9)),
                of("d = x - m; e = d * d; f = e * w; y = sum(f)")
                        .with("x", vector(3, whole(11, 29)))
                        .with("m", whole(3, 9))
                        .with("w", vector(3, SMALL)),
                of("p = a * b; q = p + a; r = p - b; y = q * r")
                        .with("a", whole(2, 9))
                        .with("b", SMALL));
    }

    static List<Plan> powers() {
        return List.of(
                of("u = a + b * w; v = u ^ 2; y = k * v")
                        .with("a", whole(2, 9))
                        .with("b", whole(3, 9))
                        .with("w", whole(2, 9))
                        .data("k", tenths(3, 9)),
                of("u = w * x; d = u - t; e = d ^ 2; L = e * k")
                        .with("w", SMALL)
                        .with("x", whole(2, 9))
                        .with("t", whole(2, 19))
                        .data("k", whole(3, 9)),
                of("u = a * x; v = u ^ 3; y = v * k")
                        .with("a", whole(2, 5))
                        .with("x", tenths(3, 14))
                        .data("k", SMALL),
                of("s = x ^ 2; u = s + a; v = u ^ 2; y = v * k")
                        .with("x", whole(2, 7))
                        .with("a", whole(2, 9).signed())
                        .data("k", tenths(2, 7)),
                of("p = a * x ^ 2; q = b * x; y = p + q; z = y * c")
                        .with("a", SMALL)
                        .with("x", whole(3, 9))
                        .with("b", whole(3, 19))
                        .with("c", tenths(2, 9)),
                of("u = a - x; v = u ^ 2; y = v * k")
                        .with("a", whole(11, 29))
                        .with("x", whole(2, 9))
                        .data("k", SMALL));
    }

    static List<Plan> longPowers() {
        return List.of(
                of("u = a * x + b; v = u ^ 2; p = v + c * x; y = p ^ 2")
                        .with("a", whole(2, 4))
                        .with("x", tenths(3, 12))
                        .with("b", whole(2, 5).signed())
                        .with("c", whole(2, 7)),
                of("z = w * x; d = z - t; e = d ^ 2; s = sum(e); L = s * k")
                        .with("w", SMALL)
                        .with("x", vector(3, whole(2, 9)))
                        .with("t", vector(3, whole(2, 29)))
                        .data("k", tenths(3, 9)),
                of("z = w * x + b; d = z - t; e = d ^ 2; m = mean(e); L = m * k")
                        .with("w", whole(3, 9))
                        .with("x", vector(2, whole(2, 9)))
                        .with("b", SMALL)
                        .with("t", vector(2, whole(2, 29)))
                        .data("k", whole(3, 9)),
                of("u = a - x; v = u ^ 2; p = v + b; q = p ^ 2; y = q * k")
                        .with("a", whole(4, 12))
                        .with("x", tenths(11, 39))
                        .with("b", whole(2, 9).signed())
                        .data("k", whole(2, 5)),
                of("p = x ^ 2; q = y ^ 2; r = p - q; s = r ^ 2; z = s * k")
                        .with("x", whole(3, 7))
                        .with("y", whole(2, 6))
                        .data("k", tenths(2, 7)));
    }
}
