package rensa.web.lab.digits;

import java.util.List;
import java.util.function.IntFunction;
import rensa.engine.Tensor;
import rensa.network.SumOfProducts;
import rensa.web.lab.network.ExplanationView.FactorView;
import rensa.web.lab.network.ExplanationView.FormulaView;
import rensa.web.lab.network.ExplanationView.Part;
import rensa.web.lab.network.ExplanationView.TermsView;
import rensa.web.lab.network.Factors;
import rensa.web.lab.network.Factors.Side;
import rensa.web.view.EquationMath;
import rensa.web.view.EquationMath.Quantity;
import rensa.web.view.Numbers;

/** What the explanations of a reading are put together from. */
record ReadingParts(ReadingScene scene) {
    static final EquationMath MATH = new EquationMath(Numbers.ROUNDED);

    static Part part(String title, String text) {
        return new Part(title, text, List.of(), null, List.of());
    }

    static Part part(String title, String text, String formula) {
        return new Part(title, text, List.of(new FormulaView(formula, null)), null, List.of());
    }

    static Part part(String title, String text, TermsView terms) {
        return new Part(title, text, List.of(), terms, List.of());
    }

    /** Without the terms that are 0: white pixels, silent neurons. */
    static Factors sum(SumOfProducts sum, Side left, Side right) {
        return new Factors(Numbers.ROUNDED, sum, left, right).withoutZeros();
    }

    /** A sum with weights on the right, as a table; what stands on the left has a key {@code digits.terms.LEFT}. */
    TermsView table(Factors sum, String left, FactorView added, Quantity total) {
        Factors.Heads heads = new Factors.Heads(
                scene.words().of("digits.terms.caption", total.called()),
                scene.words().of("digits.terms." + left),
                scene.words().of("digits.terms.weights"));
        return sum.table(heads, i -> null, added, total);
    }

    Side values(String name, IntFunction<Place> place) {
        return Side.values(i -> String.format(name, i), i -> scene.href(place.apply(i)));
    }

    Side gradients(String name, IntFunction<Place> place) {
        return Side.gradients(i -> String.format(name, i), i -> scene.href(place.apply(i)));
    }

    /** Weights are not explained here. */
    static Side weights(String name) {
        return Side.values(i -> String.format(name, i), i -> null);
    }

    static FactorView bias(Quantity bias) {
        return Factors.factor(Numbers.ROUNDED, bias, null);
    }

    static Quantity value(String name, double number) {
        return Quantity.value(name, Tensor.scalar(number));
    }

    static Quantity gradient(String name, double number) {
        return Quantity.gradient(name, Tensor.scalar(number));
    }
}
