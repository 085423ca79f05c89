package rensa.web.lab.network;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import rensa.engine.Tensor;
import rensa.network.SumOfProducts;
import rensa.web.lab.network.ExplanationView.FactorView;
import rensa.web.lab.network.ExplanationView.TermView;
import rensa.web.lab.network.ExplanationView.TermsView;
import rensa.web.view.EquationMath.Quantity;

/** Writes a sum of products out as a table, and names its factors for formulas. */
final class Factors {
    private final NetworkScene scene;
    private final SumOfProducts sum;
    private final Side left;
    private final Side right;

    /**
     * The left or the right factors of a sum.
     *
     * @param isGradient whether they are gradients of what is named
     * @param name the name of a factor
     * @param href where a factor is explained; null where it is not
     */
    record Side(boolean isGradient, IntFunction<String> name, IntFunction<String> href) {
        static Side values(IntFunction<String> name, IntFunction<String> href) {
            return new Side(false, name, href);
        }

        static Side gradients(IntFunction<String> name, IntFunction<String> href) {
            return new Side(true, name, href);
        }

        private Quantity quantity(int i, Tensor numbers) {
            return new Quantity(name.apply(i), Tensor.scalar(numbers.at(i)), isGradient);
        }

        private FactorView view(int i, Tensor numbers, NetworkScene scene) {
            return factor(scene, quantity(i, numbers), href.apply(i));
        }
    }

    Factors(NetworkScene scene, SumOfProducts sum, Side left, Side right) {
        this.scene = scene;
        this.sum = sum;
        this.left = left;
        this.right = right;
    }

    List<Quantity> left() {
        return quantities(left, sum.left());
    }

    List<Quantity> right() {
        return quantities(right, sum.right());
    }

    private static List<Quantity> quantities(Side side, Tensor numbers) {
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> side.quantity(i, numbers))
                .toList();
    }

    static FactorView factor(NetworkScene scene, Quantity quantity, String href) {
        double number = quantity.value().item();
        return new FactorView(
                quantity.called(),
                href,
                quantity.isGradient() ? "gradient" : "value",
                scene.text(number),
                scene.numbers().exact(number));
    }

    /**
     * The table.
     *
     * @param kind its column heads and its caption have keys {@code network.terms.KIND.…}
     * @param of what each row is about
     * @param added what is added; null for nothing
     */
    TermsView table(String kind, IntFunction<String> of, FactorView added, Quantity total) {
        String key = "network.terms." + kind;
        List<TermView> rows = IntStream.range(0, sum.terms().size())
                .mapToObj(i -> new TermView(
                        of.apply(i),
                        left.view(i, sum.left(), scene),
                        right.view(i, sum.right(), scene),
                        scene.text(sum.terms().at(i)),
                        scene.numbers().exact(sum.terms().at(i))))
                .toList();
        double number = total.value().item();
        return new TermsView(
                scene.words().of(key + ".caption", total.called()),
                scene.words().of(key + ".left"),
                scene.words().of(key + ".right"),
                total.isGradient(),
                rows,
                added,
                total.called(),
                scene.text(number),
                scene.numbers().exact(number));
    }
}
