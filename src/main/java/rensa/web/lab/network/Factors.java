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
import rensa.web.view.Numbers;

/** Writes a sum of products out as a table, and names its factors for formulas. */
public final class Factors {
    private final Numbers numbers;
    private final SumOfProducts sum;
    private final Side left;
    private final Side right;
    private final List<Integer> terms;

    /**
     * The left or the right factors of a sum.
     *
     * @param isGradient whether they are gradients of what is named
     * @param name the name of a factor
     * @param href where a factor is explained; null where it is not
     */
    public record Side(boolean isGradient, IntFunction<String> name, IntFunction<String> href) {
        public static Side values(IntFunction<String> name, IntFunction<String> href) {
            return new Side(false, name, href);
        }

        public static Side gradients(IntFunction<String> name, IntFunction<String> href) {
            return new Side(true, name, href);
        }

        private Quantity quantity(int i, Tensor of) {
            return new Quantity(name.apply(i), Tensor.scalar(of.at(i)), isGradient);
        }

        private FactorView view(int i, Tensor of, Numbers numbers) {
            return factor(numbers, quantity(i, of), href.apply(i));
        }
    }

    /** What stands over a table, and over its left and its right factors. */
    public record Heads(String caption, String left, String right) {}

    public Factors(Numbers numbers, SumOfProducts sum, Side left, Side right) {
        this(
                numbers,
                sum,
                left,
                right,
                IntStream.range(0, sum.terms().size()).boxed().toList());
    }

    private Factors(Numbers numbers, SumOfProducts sum, Side left, Side right, List<Integer> terms) {
        this.numbers = numbers;
        this.sum = sum;
        this.left = left;
        this.right = right;
        this.terms = terms;
    }

    /** The same without the terms whose left factor is 0. */
    public Factors withoutZeros() {
        return new Factors(
                numbers,
                sum,
                left,
                right,
                terms.stream().filter(i -> sum.left().at(i) != 0).toList());
    }

    /** How many terms there are. */
    public int count() {
        return terms.size();
    }

    List<Quantity> left() {
        return terms.stream().map(i -> left.quantity(i, sum.left())).toList();
    }

    List<Quantity> right() {
        return terms.stream().map(i -> right.quantity(i, sum.right())).toList();
    }

    /** A number with its name, beside others in a table. */
    public static FactorView factor(Numbers numbers, Quantity quantity, String href) {
        double number = quantity.value().item();
        return new FactorView(
                quantity.called(),
                href,
                quantity.isGradient() ? "gradient" : "value",
                numbers.text(number),
                numbers.exact(number));
    }

    /**
     * The table.
     *
     * @param of what each row is about
     * @param added what is added; null for nothing
     */
    public TermsView table(Heads heads, IntFunction<String> of, FactorView added, Quantity total) {
        double number = total.value().item();
        return new TermsView(
                heads.caption(),
                heads.left(),
                heads.right(),
                total.isGradient(),
                terms.stream().map(i -> row(i, of.apply(i))).toList(),
                added,
                total.called(),
                numbers.text(number),
                numbers.exact(number));
    }

    private TermView row(int i, String of) {
        double product = sum.terms().at(i);
        return new TermView(
                of,
                left.view(i, sum.left(), numbers),
                right.view(i, sum.right(), numbers),
                numbers.text(product),
                numbers.exact(product));
    }
}
