package rensa.web.lab.network;

import java.util.Arrays;
import java.util.List;
import rensa.engine.Tensor;
import rensa.network.Architecture;
import rensa.network.LayerPass;
import rensa.network.Stage;
import rensa.web.view.EquationMath;
import rensa.web.view.EquationMath.Quantity;
import rensa.web.view.Numbers;
import rensa.web.view.Wording;

/**
 * What all parts of the lab are made from: a run, the moment at which it is shown, and how it is told.
 *
 * @param passes what happened in each layer, from the first
 */
record NetworkScene(
        NetworkRun run,
        List<LayerPass> passes,
        NetworkState state,
        NetworkMoment moment,
        NetworkLinks links,
        Wording words,
        Numbers numbers) {

    static NetworkScene of(NetworkRun run, NetworkState state, NetworkLinks links, Wording words) {
        return new NetworkScene(
                run,
                run.before().layers(),
                state,
                NetworkMoment.of(Stage.of(run.network()), state.step()),
                links,
                words,
                state.full() ? Numbers.FULL : Numbers.ROUNDED);
    }

    Architecture architecture() {
        return run.network().architecture();
    }

    int depth() {
        return passes.size();
    }

    /** What happened in a layer, counted from 1. */
    LayerPass pass(int layer) {
        return passes.get(layer - 1);
    }

    /** The example whose numbers are shown. */
    int row() {
        return state.row();
    }

    /** An example as a reader counts it, from 1. */
    static String numberOf(int row) {
        return Integer.toString(row + 1);
    }

    /** What a layer hands on, by name: {@code H1}, {@code Y}, or {@code A1} where it has no activation; X is layer 0. */
    String output(int layer) {
        int node = layer == 0 ? run.network().examples() : pass(layer).layer().output();
        return run.network().graph().node(node).id();
    }

    static String sums(int layer) {
        return "A" + layer;
    }

    /** What a layer hands on, a row for each example. */
    Tensor outputs(int layer) {
        return layer == 0 ? pass(1).input() : pass(layer).output();
    }

    /** ∂L/∂ what a layer hands on. */
    Tensor outputGradients(int layer) {
        return layer == 0 ? pass(1).inputGradient() : pass(layer).outputGradient();
    }

    boolean hasActivation(int layer) {
        return pass(layer).layer().activation().isPresent();
    }

    /** A number with the name of its element. */
    static Quantity value(String name, double number) {
        return Quantity.value(name, Tensor.scalar(number));
    }

    static Quantity gradient(String name, double number) {
        return Quantity.gradient(name, Tensor.scalar(number));
    }

    static String element(String name, int... places) {
        StringBuilder text = new StringBuilder(name);
        for (int place : places) {
            text.append('[').append(place).append(']');
        }
        return text.toString();
    }

    EquationMath math() {
        return new EquationMath(numbers);
    }

    String text(double number) {
        return numbers.text(number);
    }

    /** A few numbers within a sentence: {@code (0.5, −0.2)}, or the one number alone. */
    String text(Tensor vector) {
        List<String> elements =
                Arrays.stream(vector.toArray()).mapToObj(this::text).toList();
        return elements.size() == 1 ? elements.get(0) : "(" + String.join(", ", elements) + ")";
    }
}
